/* The mails of the demo's inbox; invented people and firms. */
globalThis.MAILS = [
  {
    id: 1,
    key: 'FMfcgzQdVestfold',
    ago: 0,
    name: 'Ingrid Solberg',
    email: 'ingrid.solberg@nordlys-infra.example',
    colour: '#4a6fa5',
    cc: [{ name: 'Marcus Hale', email: 'marcus.hale@nordlys-infra.example' }],
    subject: 'Vestfold battery park: EUR 70 million tranche and hedging',
    snippet: 'Our investment committee meets on Thursday…',
    html: `<p>Dear Wanqing,</p>
      <p>Our investment committee meets on Thursday. Could you confirm the indicative margin on the <b>EUR 70 million</b> tranche by Wednesday, and whether you can hold it until financial close on 30 June 2027?</p>
      <p>We would also like to see how you would pre-hedge the base rate: two other banks offer the swap together with the loan. The grid connection agreement is with counsel; we expect to sign within two weeks.</p>
      <p>Best regards,<br>Ingrid</p>
      <p>--<br>Ingrid Solberg<br>Partner, Nordlys Infrastructure Partners<br>+47 22 55 01 40</p>
      <div class="gmail_quote"><div class="gmail_attr">On Mon, Lin Wanqing &lt;wanqing.lin@meridianbay.example&gt; wrote:</div>
      Thank you for the updated model. We have two questions on the degradation curve.</div>`,
  },
  {
    id: 2,
    key: 'FMfcgzQdDafeng',
    ago: 1,
    name: '陈志远',
    email: 'chen.zhiyuan@haisheng-energy.example',
    colour: '#8a5a00',
    cc: [{ name: '苏敏', email: 'su.min@haisheng-energy.example' }],
    subject: '大丰海上风电：并网验收时间表及锁定测试',
    snippet: '并网验收时间表已更新，预计…',
    html: `<p>婉清您好：</p>
      <p>并网验收时间表已更新，海缆终端返工本月完成，商业运营日预计推迟到2027年1月15日。返工费用约2,600万元，由总包方承担，索赔协议待签。</p>
      <p>关于下一次锁定测试，请问贵行能否接受以12个月移动口径复核？另请于下周三前反馈对冲方案报价。</p>
      <p>此致</p>
      <p>陈志远　首席财务官<br>海晟新能源集团有限公司<br>电话 +86 515 5550 0188</p>`,
  },
  {
    id: 3,
    key: 'FMfcgzQdCorrib',
    ago: 2,
    name: 'Aoife Brennan',
    email: 'aoife.brennan@corrib-tidal.example',
    colour: '#2b6e5b',
    cc: [],
    subject: 'Introduction: Corrib Tidal, USD 45 million construction loan',
    snippet: 'Helena Tan at Pan-Asia suggested that I write…',
    html: `<p>Dear Ms Lin,</p>
      <p>Helena Tan at Pan-Asia suggested that I write to you. We are building a 22 MW tidal array and look for a construction loan of USD 45 million with a tenor of 15 years.</p>
      <p>Would you have half an hour next week for a first call?</p>
      <p>Kind regards,</p>
      <p>--<br>Aoife Brennan<br>Chief Financial Officer<br>Corrib Tidal Energy Ltd<br>T: +353 91 555 012<br>aoife.brennan@corrib-tidal.example</p>`,
  },
  {
    id: 4,
    key: 'FMfcgzQdNinh',
    ago: 3,
    name: 'Tran Minh Duc',
    email: 'tran.minh.duc@ninhthuan-wind.example',
    colour: '#7a3b69',
    cc: [{ name: 'Rosa Whitcombe', email: 'r.whitcombe@tidewaterquill.example' }],
    subject: 'Ninh Thuan 7: draft political-risk terms',
    snippet: 'The insurer has sent draft terms…',
    html: `<p>Dear Wanqing,</p><p>The insurer has sent draft terms for transfer and expropriation cover. Commercial operation stays planned in the middle of January. May we discuss the premium before Friday?</p><p>Duc</p>`,
  },
  {
    id: 5,
    key: 'FMfcgzQdSkagerrak',
    ago: 4,
    name: 'Marcus Hale',
    email: 'marcus.hale@nordlys-infra.example',
    colour: '#5b5f97',
    cc: [{ name: 'Ingrid Solberg', email: 'ingrid.solberg@nordlys-infra.example' }],
    subject: 'Skagerrak interconnector: September test',
    snippet: 'The September test came out lower than planned…',
    html: `<p>Dear Wanqing,</p>
      <p>The September test of the Skagerrak interconnector came out at a DSCR of 1.07x, after two months of outages. No payment default has occurred, and we do not expect one.</p>
      <p>The second cable is delayed: commercial operation is now expected on 15 June 2027. We would like to discuss a waiver, and we are looking for an FX hedge for the Swedish revenue.</p>
      <p>Could you send us your proposal by 4 December?</p>
      <p>Kind regards,</p>
      <p>--<br>Marcus Hale<br>Director, Nordlys Infrastructure Partners<br>+47 22 55 01 44</p>`,
  },
];
