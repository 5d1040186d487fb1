export default {
  frame: {
    productName: "Yi'an · Nursing-home management and inspection",
    shortName: "Yi'an",
    navigation: 'Main navigation',
    partsOfSection: 'Parts of this section',
    parts: {
      books: 'Books',
      spending: 'Spending',
      income: 'Income',
      support: 'Support money',
      rules: 'Standards and rules',
      field: 'Inspections',
      planning: 'Planning',
      rectifying: 'Rectification',
      findings: 'Findings'
    },
    section: 'Pages of this kind',
    breadcrumb: 'Where you are',
    more: 'More',
    notifications: 'Notifications, {count} unread',
    skipToContent: 'Skip to content',
    otherLanguage: '中文',
    toStart: 'Back to the start',
    unknownPage: 'There is no such page',
    unknownPageText: 'The address may be wrong, or the content was moved.',
    notAllowed: 'You cannot open this page',
    notAllowedText:
      'Your role may not open this page. Ask the civil-affairs office above you if you need it.',
    sessionEnded: 'Your session has ended',
    sessionEndedText: 'Enter your password again. What you typed on this page is kept.',
    leaveWithoutSaving: 'Leave without saving',
    newVersion: 'There is a new version.',
    newVersionText: 'The update takes seconds; what is kept here stays.',
    updateNow: 'Update now',
    updateLater: 'Something still waits to be sent; the update comes after that.'
  },
  ui: {
    beds: {
      bedLabel: 'Bed {label}',
      free: 'free',
      taken: 'taken',
      freeBeds: 'Free beds: {count}. Choose one.',
      noFreeBed: 'No free bed: nobody can be admitted.'
    },
    offline: {
      leaveTitle: '{count} things on this device were not sent',
      leaveText:
        'Signing out deletes all inspections on this device; what was not sent cannot be brought back. Better connect and send it first.',
      leaveAndDelete: 'Delete and sign out'
    },
    cancel: 'Cancel',
    save: 'Save',
    edit: 'Edit',
    close: 'Close',
    remove: 'Remove',
    back: 'Back',
    tryAgain: 'Try again',
    loading: 'Loading…',
    total: '{count} in all',
    totalMore: 'more than {count}; narrow the search',
    filter: 'Filter',
    activeFilters: 'Filters in force',
    removeFilter: 'Remove filter: {filter}',
    clearFilters: 'Clear all',
    export: 'Export as a spreadsheet',
    columns: 'Columns',
    city: 'City',
    county: 'County',
    township: 'Township',
    addPhotos: 'Add photos or PDF files',
    photo: 'Photo',
    file: 'File',
    uploading: 'Uploading {name}…',
    acceptSignature: 'Accept signature',
    signAgain: 'Sign again',
    conflictTitle: 'Changed by somebody else',
    conflictText: 'Somebody saved a newer state while you were editing. Compare and choose.',
    conflictField: 'Entry',
    conflictMine: 'Mine',
    conflictTheirs: 'Saved now',
    takeTheirs: 'Take what is saved',
    saveMine: 'Save mine',
    draftRestored: 'Your unsent entries were restored',
    discardDraft: 'Clear and start again',
    yes: 'Yes',
    no: 'No',
    yuan: '¥{amount}'
  },
  imports: {
    template: 'Download the template',
    step2: 'Send the file; every row is checked, nothing is imported yet.',
    step3: 'Once all rows are good, confirm and import them at once.',
    chooseFile: 'Choose a spreadsheet',
    reading: 'Reading…',
    bad: '{bad} of {total} rows need correcting, so nothing can be imported yet. Correct the file and send it again.',
    good: 'All {total} rows are good. Confirm to import them.',
    discard: 'Discard this file',
    discardText: 'It has not been imported; it would have to be sent again.',
    forgotten: 'This file was discarded, or not imported for a day. Please send it again.',
    anotherFile: 'Another file',
    badRows: '{count} rows to correct',
    allRows: 'All {count} rows',
    rows: 'Rows of the file',
    rowNumber: 'Row',
    rowProblems: 'Problems',
    rowGood: 'good'
  },
  problem: {
    unexpected: 'The page failed. Reload it and try again.',
    tooLarge: {
      title: 'The file is too large',
      detail: '{name} has {size} MB, at most {limit} MB are allowed. Make it smaller or choose another one.'
    },
    unreachable: {
      title: 'The server cannot be reached',
      detail: 'Check the network and try again; what you typed is kept.'
    },
    unreadable: {
      title: 'The answer of the server cannot be read',
      detail: 'Try again later (status {status}).'
    }
  }
}
