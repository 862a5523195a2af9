/**
 * Text nobody vouches for, for a paragraph or a table cell of GitHub Markdown: one line that reads as it was
 * written, without markup, links, images, mentions, references or HTML.
 */
export declare function escapeMarkdown(text: string): string;
/** The same for a place where GitHub reads HTML and no Markdown, such as the summary of a folded block. */
export declare function escapeHtml(text: string): string;
/** A name, a path or an id as inline code; safe in tables too. */
export declare function codeSpan(text: string): string;
/**
 * A fenced block no text can break out of; hidden characters are shown, and HTML comments and workflow commands
 * broken: the text may be printed to the log of a job as well.
 */
export declare function codeFence(text: string, language?: string): string;
/** A link whose address is ours but whose parts may not be; anything but http and https gives the plain text. */
export declare function markdownLink(text: string, url: string): string;
/** Like `markdownLink`, around markup that is already escaped. */
export declare function linkTo(markup: string, url: string): string;
