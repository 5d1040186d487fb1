export const questions = ['severeMentalIllness', 'contagiousDisease', 'vagrant'] as const
export type Question = (typeof questions)[number]
export type Answers = Partial<Record<Question, boolean>>

export const answered = (answers: Answers): answers is Record<Question, boolean> =>
  questions.every((question) => answers[question] !== undefined)

/** The questions that matter for where the person will live: both illnesses only forbid life in a home. */
export const questionsFor = (dispersed: boolean): readonly Question[] => (dispersed ? ['vagrant'] : questions)

/**
 * The questions whose yes stops the admission.
 * @param licensed whether the chosen home may care for a severe mental illness; undefined while no home is chosen
 */
export function stopping(answers: Answers, dispersed: boolean, licensed: boolean | undefined): Question[] {
  return questionsFor(dispersed).filter(
    (question) => answers[question] && (question !== 'severeMentalIllness' || licensed === false)
  )
}
