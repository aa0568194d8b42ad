/** What is used of mammoth's bundle for browsers; its own types describe the build for Node. */
declare module 'mammoth/mammoth.browser.js' {
  interface Mammoth {
    /** Calls `transformDocument` with the document as a tree; the HTML it then makes is of no use here. */
    convertToHtml(input: { readonly arrayBuffer: ArrayBuffer }, options: { readonly transformDocument: (document: unknown) => unknown; readonly externalFileAccess: false }): Promise<unknown>;
  }
  const mammoth: Mammoth;
  export default mammoth;
}
