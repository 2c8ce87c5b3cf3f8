import type { Channel, Done, Task } from "./channel.js";
import { DegafamError, LEFT_OUT } from "./error.js";

type Unnumbered<T> = T extends unknown ? Omit<T, "id"> : never;

/** What a task gives: the reply of the core, those to a batch line by line, or `null` where there is nothing to say. */
export interface Answer {
  status: number;
  json: string;
}

interface Waiting {
  done(answer: Answer): void;
  failed(error: DegafamError): void;
}

/** Tasks under way in a worker, by number; answers may come in any order. */
export class Tasks {
  readonly #channel: Channel;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #ended: DegafamError | undefined;
  #heard = false;

  constructor(channel: Channel) {
    this.#channel = channel;
    channel.listen(
      (done: Done) => this.#done(done),
      (why) => this.end(this.#heard
        ? new DegafamError("stopped", `the worker stopped: ${why}`, "connect again", 6)
        : new DegafamError("file", `the worker cannot be started: ${why}`, LEFT_OUT, 7)),
    );
  }

  /** A number that no task and no finder has. */
  number(): number {
    return ++this.#last;
  }

  /** Whether the worker is gone. */
  get ended(): boolean {
    return this.#ended !== undefined;
  }

  run(task: Unnumbered<Task>): Promise<Answer> {
    return new Promise((done, failed) => {
      if (this.#ended) return failed(this.#ended);
      const id = this.number();
      try {
        this.#channel.post({ ...task, id });
      } catch (cause) {
        return failed(new DegafamError("file", `this cannot be sent to a worker: ${(cause as Error).message}`,
          "give bytes or an address", 7, { cause }));
      }
      this.#waiting.set(id, { done, failed });
      this.#channel.hold?.(true);
    });
  }

  #done(done: Done): void {
    this.#heard = true;
    const waiting = this.#waiting.get(done.id);
    this.#waiting.delete(done.id);
    if (this.#waiting.size === 0) this.#channel.hold?.(false);
    if (!("error" in done)) return waiting?.done(done);
    const { code, message, hint, status } = done.error;
    waiting?.failed(new DegafamError(code, message, hint, status));
  }

  /** Stops the worker; whoever waits is told why. */
  end(error: DegafamError): void {
    if (this.#ended) return;
    this.#ended = error;
    this.#channel.stop();
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
  }
}
