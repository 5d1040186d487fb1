export default {
  title: 'Duty roster',
  week: '{from} to {to}',
  before: 'Week before',
  next: 'Next week',
  over: 'Over; stays as it is',
  copy: 'As last week',
  save: 'Save the roster',
  saved: 'The roster is saved; the whole home sees it',
  savedWithGaps: 'The roster is saved, but some nights have nobody: fill them soon',
  choose: 'Choose',
  noStaff: 'No staff has been entered; enter them first.',
  enterStaff: 'Enter staff',
  nightsWithout: 'Nobody on duty at night: {days}. A home is never without somebody for 24 hours a day.',
  updated: 'Saved by {who} at {when}',
  day: '{weekday} {date}',
  weekdays: { 0: 'Mon', 1: 'Tue', 2: 'Wed', 3: 'Thu', 4: 'Fri', 5: 'Sat', 6: 'Sun' },
  shifts: { DAY: 'Day', EVENING: 'Evening', NIGHT: 'Night' }
}
