declare module 'analyze-desumasu-dearu' {
  /** The places where a text is です・ます or である; `type` is IPADIC's conjugation type. */
  export function analyze(text: string): Promise<{ readonly type: string }[]>;
}
