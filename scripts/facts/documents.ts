import { BLOG_POST } from './blog-post.ts';
import { GETTING_STARTED } from './getting-started.ts';
import { HOW_TO_CONFIGURE } from './how-to-configure.ts';
import { HOW_TO_TROUBLESHOOT } from './how-to-troubleshoot.ts';
import type { SourceDocument } from './item.ts';
import { SELF_HELP_PAGE } from './self-help-page.ts';

/** The documents the knowledge of the product began with. */
export const DOCUMENTS: readonly SourceDocument[] = [
  HOW_TO_TROUBLESHOOT,
  GETTING_STARTED,
  HOW_TO_CONFIGURE,
  SELF_HELP_PAGE,
  BLOG_POST,
];
