export const picked = {
  'picked.title': '添加到客户',
  'picked.close': '结束处理此文字',
  'picked.cut': '选中内容较长：共{length, number}字，仅使用前{kept, number}字。',
  'picked.nothing': '此页面未发现选中的文字。请先选中再试，或使用右键菜单。',
  'picked.restricted': '浏览器不允许任何扩展读取此页面。选中的文字可通过右键菜单添加。',
  'picked.whose': '选择相关客户',
  'picked.new': '新建客户“{name}”',
  'picked.below': '请先在下方确认此页面属于哪个客户，然后即可添加。',
  'picked.goesTo': '归属：{client}',
  'picked.other': '换一个客户',
} as const;
