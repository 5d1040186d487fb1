export default {
  title: '消息',
  unreadOnly: '只看未读',
  readAll: '全部标为已读',
  unread: '未读',
  none: '没有消息',
  noneText: '整改、期限、退回等需要您知道的事会列在这里。',
  noneUnread: '没有未读消息',
  email: '邮件提醒',
  emailText: '有新消息时，同时发到您的邮箱。邮件里不含个人信息，点开链接后仍需登录。',
  byEmail: '给我发邮件',
  address: '邮箱地址',
  saved: '已保存邮件提醒设置'
}
