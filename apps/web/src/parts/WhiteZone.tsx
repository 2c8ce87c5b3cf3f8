import { useShared } from "../state/context";

/** Kilometres beyond which nobody is near: further than one goes to meet those who keep one's data. */
export const WHITE = 300;

/** Nobody known is near: what one can do about it. */
export function WhiteZone({ km }: { readonly km: number }) {
  const { say } = useShared();
  return (
    <aside class="notice white-zone" aria-labelledby="white-zone">
      <h3 id="white-zone">{say.t("whiteTitle", { km: say.km(WHITE) })}</h3>
      <p>{say.t("whiteNearest", { km: say.km(km) })}</p>
      <ul class="reasons">
        <li>{say.t("whiteFar")}</li>
        <li>{say.t("whiteOwn")}</li>
        <li>{say.t("whiteTell")}</li>
      </ul>
    </aside>
  );
}
