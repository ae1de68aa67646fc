document.getElementById('root')!.textContent = 'Twofold';
