import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useShared } from "../state/context";

export interface Option<T> {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly value: T;
}

interface Props<T> {
  readonly label: string;
  readonly short: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  readonly onChoose: (value: T) => void;
  readonly onEnter: () => void;
  /** What begins like the text. */
  readonly suggest: (text: string) => Promise<readonly Option<T>[]>;
  /** Said where nothing begins like the text; and what is being waited for, which comes instead. */
  readonly nothing: string;
  readonly waiting: string;
  /** Stands before the text that is typed. */
  readonly before?: ComponentChildren;
  readonly children?: ComponentChildren;
  /** The key that deletes was pressed in the empty field. */
  readonly onBack?: () => void;
  readonly name: string;
}

/** Milliseconds that typing rests before suggestions are asked for: shorter than a keystroke, longer than a held key. */
const REST = 60;

/** A field with suggestions: the combobox pattern of ARIA with a listbox and list autocompletion. */
export function Combobox<T>(props: Props<T>) {
  const { say, announce } = useShared();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [options, setOptions] = useState<readonly Option<T>[] | null>(null);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const asked = useRef(0);
  const wanted = open && props.value.trim() !== "";

  useEffect(() => {
    if (!wanted || props.waiting) return;
    const turn = ++asked.current;
    const timer = setTimeout(async () => {
      const found = await props.suggest(props.value).catch(() => []);
      if (turn !== asked.current) return;
      setOptions(found);
      setActive(-1);
      announce(found.length > 0 ? say.count("suggestionCount", found.length) : props.nothing);
    }, REST);
    return () => clearTimeout(timer);
  }, [props.value, wanted, props.waiting, props.suggest]);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const close = () => {
    asked.current++;
    setOpen(false);
    setOptions(null);
    setActive(-1);
  };
  // Whoever goes back or follows a link no longer types here.
  useEffect(() => {
    addEventListener("popstate", close);
    return () => removeEventListener("popstate", close);
  }, []);
  const choose = (option: Option<T>) => {
    props.onChoose(option.value);
    close();
    field.current?.focus();
  };

  const keys = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const count = options?.length ?? 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return setOpen(true);
      const from = event.key === "ArrowDown" ? active + 1 : active < 0 ? count - 1 : active - 1;
      if (count > 0) setActive(from >= count ? -1 : from);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const option = options?.[active];
      if (open && option) return choose(option);
      close();
      props.onEnter();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Tab") {
      close();
    } else if (event.key === "Backspace" && props.value === "" && props.onBack) {
      event.preventDefault();
      props.onBack();
    }
  };

  const shown = wanted && (options !== null || props.waiting !== "");
  return (
    <div class="combobox">
      <label class="combobox-label" for={`${id}-field`}>
        <span aria-hidden="true">{props.short}</span>
        <span class="for-ears">{props.label}</span>
      </label>
      {props.before}
      <input
        id={`${id}-field`}
        ref={field}
        name={props.name}
        class="combobox-field"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={400}
        placeholder={props.hint}
        value={props.value}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={keys}
        onBlur={close}
      />
      {props.children}
      <div class="combobox-popup" hidden={!shown}>
        <ul id={`${id}-list`} ref={list} role="listbox" aria-label={props.label}>
          {options?.map((option, index) => (
            <li
              id={`${id}-${index}`}
              key={option.key}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <bdi>{option.label}</bdi>
              <span class="quiet">{option.detail}</span>
            </li>
          ))}
        </ul>
        {(props.waiting || options?.length === 0) && (
          <p class="combobox-note">
            {props.waiting && <span class="spinner" aria-hidden="true" />}
            {props.waiting || props.nothing}
          </p>
        )}
      </div>
    </div>
  );
}
