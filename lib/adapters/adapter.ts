import type { PageContext } from '../domain/model/page-context';

/**
 * Reads one kind of site. A literal without state: `detect` is cheap and looks at structure, `read` returns
 * what the page shows or null and never changes the page.
 */
export type Adapter = {
  /** The file's name; appears as `PageContext.adapter`. */
  id: string;
  /** What a person calls the site. */
  name: string;
  /**
   * What the selectors rest on: a captured page, the running application, or selectors that others have
   * published (then nobody here has seen the page, and the README says so).
   */
  evidence: 'captured' | 'running' | 'published' | 'structure';
  /** Exact host names; `*.example.com` takes in its subdomains. Empty: any host. */
  hosts: string[];
  /**
   * Elements that hold what a sender wrote. Where the head of a mail is lost, the reader of any page looks for it outside
   * of these; without them it supplies nothing to a mail.
   */
  body?: string;
  detect(page: PageSource): boolean;
  read(page: PageSource): PageContext | null;
};

/** The page as an adapter gets it: passed in, so that a test can hand over a recorded one. */
export type PageSource = {
  document: Document;
  url: URL;
  /** What the user has selected, if anything. */
  selection?: string;
  /** Elements into which the reader of any page does not look, though it sees where they stand. */
  sealed?: string;
};
