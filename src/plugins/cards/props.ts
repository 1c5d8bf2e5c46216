/** What a page says of its card. */
export type CardProps = {
  /** The file, from the home page of the page's language. */
  image: string;
  /** The words on it. */
  alt: string;
};
