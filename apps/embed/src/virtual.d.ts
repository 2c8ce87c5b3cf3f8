declare module "texts:" {
  type Texts = Record<
    "asking" | "hosters" | "hostersNear" | "noHostersAtAll" | "didYouMean" | "placeGuessed" | "embedFailed",
    string
  >;
  export const TEXTS: Record<"en" | "fr" | "de" | "es" | "it" | "nl" | "ca" | "pt", Texts>;
}
declare module "*.css" {
  const css: string;
  export default css;
}
