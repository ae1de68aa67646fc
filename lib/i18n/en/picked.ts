/** Text picked on a page with the menu or the keyboard. */
export const picked = {
  'picked.title': 'Add to client',
  'picked.close': 'Done with this text',
  'picked.cut': 'A long selection: only its first {kept, number} of {length, number} characters are used.',
  'picked.nothing':
    'No selected text was found on this page. Select some and try again, or use the menu of the right mouse button.',
  'picked.restricted':
    'The browser lets no extension read this page. Selected text can be added from the menu of the right mouse button.',
  'picked.whose': 'Choose the client it is about',
  'picked.new': 'New client “{name}”',
  'picked.below': 'Say below whose page this is; then this text can be added.',
  'picked.goesTo': 'for {client}',
  'picked.other': 'Another client',
} as const;
