import { DegafamError, type HosterFiles, type OpennessAnswer } from "degafam/worker";
import { useEffect, useState } from "preact/hooks";
import { capital, host } from "../../format";
import { save } from "../../save";
import { useShared } from "../../state/context";
import { Icon } from "../Icon";
import { GUIDE, mailto, sending } from "./sending";

/** What publishing something would add to the openness of a hoster. */
export function Gains({ gains }: { readonly gains: OpennessAnswer["gains"] }) {
  const { say } = useShared();
  if (gains.length === 0) return null;
  return (
    <section aria-labelledby="gains">
      <h3 id="gains">{say.t("gainsTitle")}</h3>
      <p>{say.t("gainsLead")}</p>
      <ol class="gains">
        {gains.map(({ id, publish, gain }) => (
          <li key={id}>
            <strong>{say.count("gainPoints", Math.max(1, Math.round(gain * 100)))}</strong> <span>{publish}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Props {
  readonly id: string;
  readonly name: string;
}

/** How a hoster corrects its entry: its files, filled in by the core, and where they go. */
export function Correct({ id, name }: Props) {
  const { say } = useShared();
  const [folder, setFolder] = useState("");
  const [typed, setTyped] = useState("");
  const files = useFiles(id, folder);
  const made = files instanceof DegafamError ? null : files;
  const to = sending();
  useEffect(() => {
    if (made?.folder) setTyped(made.folder);
  }, [made]);

  return (
    <section class="correct" aria-labelledby="correct">
      <h3 id="correct">{say.t("correctTitle")}</h3>
      <p>{say.t("correctLead")}</p>
      <ol class="steps">
        <li>
          <h4>{say.t("correctPublish")}</h4>
          <p>{say.t("correctPublishHow")}</p>
          <form
            class="folder-form"
            onSubmit={(event) => {
              event.preventDefault();
              setFolder(typed.trim());
            }}
          >
            <label for="folder">{say.t("correctFolder")}</label>
            <input
              id="folder"
              name="folder"
              type="url"
              maxLength={400}
              placeholder="https://"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button">
              {say.t("correctFolderUse")}
            </button>
          </form>
          {files instanceof DegafamError && (
            <p role="alert">
              <bdi>{capital(files.message)}</bdi>. <span class="quiet">{capital(files.hint)}.</span>
            </p>
          )}
          {made && made.chatonsinfos.length > 0 && <Published files={made} />}
        </li>
        <li>
          <h4>{say.t("correctRecord")}</h4>
          <p>{say.t("correctRecordHow")}</p>
          {made && (
            <button
              type="button"
              class="button"
              onClick={() => save(made.record.name, "application/toml", made.record.text)}
            >
              <Icon name="save" />
              {made.record.name}
            </button>
          )}
        </li>
        <li>
          <h4>{say.t("correctSend")}</h4>
          {to.by === "project" ? (
            <>
              <p>{say.t("correctProject")}</p>
              <a class="button" href={GUIDE} rel="noopener noreferrer">
                {say.t("correctGuide")}
                <Icon name="out" />
              </a>
            </>
          ) : (
            <>
              <p>{say.t(to.by === "mail" ? "correctMail" : "correctWeb")}</p>
              <a
                class="button primary"
                href={to.by === "mail" ? mailto(to.address, { id, name }, say) : to.address}
                rel="noopener noreferrer"
              >
                <bdi>{to.by === "mail" ? to.address : host(to.address)}</bdi>
                <Icon name="out" />
              </a>
            </>
          )}
        </li>
      </ol>
      <p class="quiet">{say.t("correctRemoval")}</p>
    </section>
  );
}

/** The files of ChatonsInfos: all in one, and each by itself. */
function Published({ files }: { readonly files: HosterFiles }) {
  const { say } = useShared();
  const { hoster, chatonsinfos } = files;
  const all = async () => {
    const { strToU8, zipSync } = await import("fflate");
    const packed = zipSync(Object.fromEntries(chatonsinfos.map(({ name, text }) => [name, strToU8(text)])));
    save(`${hoster}-chatonsinfos.zip`, "application/zip", packed);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => all().catch(() => {})}>
        <Icon name="save" />
        {say.count("correctAll", chatonsinfos.length)}
      </button>
      <details class="each-file">
        <summary>{say.t("correctEach")}</summary>
        <ul class="choices">
          {chatonsinfos.map(({ name, text }) => (
            <li key={name}>
              <button type="button" class="link" onClick={() => save(name, "text/plain", text)}>
                <bdi>{name}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** The hoster's files, as they are to lie in a folder; its own where none is named. */
function useFiles(id: string, folder: string): HosterFiles | DegafamError | null {
  const { client } = useShared();
  const [files, setFiles] = useState<HosterFiles | DegafamError | null>(null);
  useEffect(() => {
    let current = true;
    client?.files(id, folder ? { folder } : {}).then(
      (made) => current && setFiles(made),
      (error) => current && setFiles(error instanceof DegafamError ? error : null),
    );
    return () => {
      current = false;
    };
  }, [client, id, folder]);
  return files;
}
