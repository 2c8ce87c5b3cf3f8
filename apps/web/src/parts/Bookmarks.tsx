import { DegafamError } from "degafam/worker";
import { useEffect, useRef, useState } from "preact/hooks";
import { type FromFile, fromFile } from "../core/fromFile";
import { capital } from "../format";
import { useShared } from "../state/context";
import { MOST_WANTS } from "../state/question";
import { Dialog } from "./Dialog";

/** As many are ticked at first as a plan is still read at a glance for. */
const TICKED = 8;

interface Props {
  readonly wants: readonly string[];
  readonly onTake: (wants: readonly string[]) => void;
}

/** Services out of a file of the reader's own: it is read here and goes nowhere. */
export function Bookmarks({ wants, onTake }: Props) {
  const { say, client } = useShared();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<FromFile | { readonly wrong: string } | "reading" | null>(null);
  const [file, setFile] = useState<File | null>(null);
  // A file that was chosen before the catalogue is there waits for it.
  useEffect(() => {
    if (!file || !client) return;
    let current = true;
    fromFile(client, file, say.lang).then(
      (found) => current && setRead(found),
      (error) => {
        const known = error instanceof DegafamError;
        if (current) setRead({ wrong: known ? `${capital(error.message)}. ${capital(error.hint)}.` : String(error) });
      },
    );
    return () => {
      current = false;
    };
  }, [file, client]);
  const close = () => {
    setFile(null);
    setRead(null);
  };
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    setRead("reading");
    setFile(chosen);
  };
  return (
    <>
      <input
        ref={input}
        class="for-ears"
        type="file"
        tabIndex={-1}
        aria-label={say.t("fileTitle")}
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file can be chosen once more.
          event.currentTarget.value = "";
        }}
      />
      <button type="button" class="link" onClick={() => input.current?.click()}>
        {say.t("fileAdd")}
      </button>
      {read && (
        <Dialog title={say.t("fileTitle")} onClose={close}>
          <p class="quiet">{say.t("filePrivate")}</p>
          {read === "reading" && <p>{say.t("asking")}</p>}
          {typeof read === "object" && "wrong" in read && (
            <p role="alert">
              <bdi>{read.wrong}</bdi>
            </p>
          )}
          {typeof read === "object" && "found" in read && (
            <Choose
              read={read}
              onTake={(chosen) => {
                close();
                onTake([...new Set([...wants, ...chosen])].slice(0, MOST_WANTS));
              }}
            />
          )}
        </Dialog>
      )}
    </>
  );
}

function Choose({ read: { found, unknown }, onTake }: { readonly read: FromFile; readonly onTake: Props["onTake"] }) {
  const { say } = useShared();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(found.slice(0, TICKED).map(({ name }) => name)),
  );
  if (found.length === 0) return <p>{say.t("fileNothing")}</p>;
  const tick = (name: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(name);
    else next.delete(name);
    setChosen(next);
  };
  return (
    <>
      <div class="house file-found">
        {found.map(({ name, times }) => (
          <label class="check" key={name}>
            <input
              type="checkbox"
              checked={chosen.has(name)}
              onChange={(event) => tick(name, event.currentTarget.checked)}
            />
            <span>
              <bdi>{name}</bdi> <span class="quiet">{say.count("fileTimes", times)}</span>
            </span>
          </label>
        ))}
      </div>
      {unknown > 0 && <p class="quiet">{say.count("fileUnknown", unknown)}</p>}
      {chosen.size > MOST_WANTS && <p>{say.t("fileTooMany", { n: say.number(MOST_WANTS) })}</p>}
      <button
        type="button"
        class="button primary"
        disabled={chosen.size === 0 || chosen.size > MOST_WANTS}
        onClick={() => onTake(found.map(({ name }) => name).filter((name) => chosen.has(name)))}
      >
        {say.t("houseTake")}
      </button>
    </>
  );
}
