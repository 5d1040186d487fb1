export default {
  title: '值班表',
  week: '{from} 至 {to}',
  before: '上一周',
  next: '下一周',
  over: '已过去，不能再改',
  copy: '照搬上周',
  save: '保存值班表',
  saved: '值班表已保存，全院可见',
  savedWithGaps: '值班表已保存，但还有夜间没有安排人，请尽快补齐',
  choose: '选择人员',
  noStaff: '还没有登记在岗的工作人员，先登记才能排班。',
  enterStaff: '登记工作人员',
  nightsWithout: '夜间没有人值班：{days}。敬老院要 24 小时有人值守。',
  updated: '{who} 于 {when} 保存',
  day: '{weekday} {date}',
  weekdays: { 0: '周一', 1: '周二', 2: '周三', 3: '周四', 4: '周五', 5: '周六', 6: '周日' },
  shifts: { DAY: '白班', EVENING: '晚班', NIGHT: '夜班' }
}
