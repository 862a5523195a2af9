/** Whether the file lies inside the repository, so that GitHub can show an annotation on it. */
export function isInsideRepository({ file }) {
    return !file.startsWith('../') && !file.startsWith('/') && !/^[A-Za-z]:/.test(file);
}
/** `file:line:column`, the form editors and terminals make clickable. */
export function formatLocation({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
