export default {
  list: 'Trainings',
  one: 'Training',
  add: 'Record a training',
  edit: 'Edit',
  office: 'Held by',
  attendance: 'Who came',
  attended: '{count} came, {passed} passed',
  attendees: 'Who came ({count})',
  addAttendee: 'Type a name to add somebody',
  nobody: 'Nobody on the list yet',
  none: 'No trainings yet',
  noneText:
    'When the province, a city or a county has trained staff of homes, who came, the hours and the results stand here.',
  added: 'Training recorded; now enter who came',
  saved: 'Saved',
  saveList: 'Save the list',
  hours: '{hours} hours',
  passed: 'passed',
  notPassed: 'not passed',
  levels: { PROVINCE: 'Province', CITY: 'City', COUNTY: 'County' },
  fields: { topic: 'Topic', heldOn: 'Held on', hours: 'Hours', place: 'Place' }
}
