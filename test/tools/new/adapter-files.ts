/** What a new adapter begins with: it reads the page beside it, and no page of the web has its host. */

const RESERVED =
  /^(adapter|adapters|any|await|break|case|catch|class|const|continue|debugger|default|delete|do|dom|else|enum|export|extends|false|fill-in|finally|for|function|generic|if|implements|import|in|instanceof|interface|let|new|none|null|other|package|private|protected|public|read-page|return|site-adapters|static|super|switch|taught|this|throw|true|try|type|typeof|undefined|var|void|while|with|yield)$/;

export function isReserved(name: string): boolean {
  return RESERVED.test(name);
}

/** `acme-crm` → `acmeCrm`. */
export function constantOf(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `acme-crm` → `Acme crm`. */
function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

const addressOf = (name: string) => `https://${name}.invalid/accounts/4711`;

export function adapterFiles(name: string): Record<string, string> {
  return {
    [`lib/adapters/${name}.ts`]: `import type { Adapter } from './adapter';
import { fieldValue, seen } from './dom/field-value';
import { recordContext } from './dom/record-context';

/** The kind and number of the record. */
const ADDRESS = /^\\/accounts\\/(\\d+)/;
/** Each field by the name that the application itself gives it. */
const FIELD = '[data-field]';
/** Its own names, where the common ones of \`record-keys\` do not know them. */
const KEYS: Record<string, string> = { legal_name: 'client.names' };

/** ${titleOf(name)}: the account that is open. */
export const ${constantOf(name)}: Adapter = {
  id: '${name}',
  name: '${titleOf(name)}',
  evidence: 'published',
  // A host that nobody can have: as long as it stands here, no page is claimed.
  hosts: ['${name}.invalid'],
  detect: ({ document }) => Boolean(document.querySelector('[data-app="${name}"]')),
  read(page) {
    const id = ADDRESS.exec(page.url.pathname)?.[1];
    if (!id) return null;
    return recordContext('${name}', page, {
      type: 'account',
      id,
      name: fieldValue(seen(page.document, 'main h1')[0]),
      fields: seen(page.document, FIELD).map((field) => ({
        name: field.getAttribute('data-field') ?? '',
        label: fieldValue(field.querySelector('dt')),
        value: fieldValue(field.querySelector('dd')),
      })),
      keys: KEYS,
    });
  },
};
`,
    [`test/pages/${name}/record.html`]: `<!doctype html>
<html lang="en"><head><meta charset="UTF-8"><title>Ridgeway Solar</title></head>
<body data-app="${name}"><main>
  <h1>Ridgeway Solar</h1>
  <dl>
    <div data-field="legal_name"><dt>Legal name</dt><dd>Ridgeway Solar Limited</dd></div>
    <div data-field="industry"><dt>Industry</dt><dd>Solar</dd></div>
    <div data-field="owner"><dt>Owner</dt><dd>Lin Wanqing</dd></div>
  </dl>
</main></body></html>
`,
  };
}

/** The list of sites with one more, imports in order of the alphabet, tried before those that run on any host. */
export function withListed(list: string, name: string): string {
  const constant = constantOf(name);
  const imports = [...list.matchAll(/^import \{ \w+ \} from '\.\/[\w-]+';$/gm)].map((found) => found[0]);
  const line = `import { ${constant} } from './${name}';`;
  const from = list.indexOf(imports[0] ?? '');
  const last = imports.at(-1) ?? '';
  const to = list.indexOf(last) + last.length;
  const sorted = [...imports, line].toSorted((a, b) => (moduleOf(a) < moduleOf(b) ? -1 : 1));
  const text = `${list.slice(0, from)}${sorted.join('\n')}${list.slice(to)}`;
  const open = text.lastIndexOf('[');
  if (!imports.length || open < 0) throw new Error('the list of sites is not as it was');
  return `${text.slice(0, open + 1)}${constant}, ${text.slice(open + 1)}`;
}

const moduleOf = (line: string) => /'\.\/([\w-]+)'/.exec(line)?.[1] ?? '';

/** The list of pages with one more, before those that come from other files. */
export function withFixture(list: string, name: string): string {
  const at = list.search(/^ {2}\.\.\.\w+,$/m);
  const end = at < 0 ? list.lastIndexOf('];') : at;
  if (end < 0) throw new Error('the list of pages is not as it was');
  const entry = `  { file: '${name}/record.html', url: '${addressOf(name)}', adapter: '${name}', kind: 'record' },\n`;
  return list.slice(0, end) + entry + list.slice(end);
}
