export const questions = ['severeMentalIllness', 'contagiousDisease', 'vagrant'] as const
export type Question = (typeof questions)[number]
export type Answers = Partial<Record<Question, boolean>>

export const answered = (answers: Answers): answers is Record<Question, boolean> =>
  questions.every((question) => answers[question] !== undefined)
export const forbids = (answers: Answers) => questions.some((question) => answers[question] === true)
