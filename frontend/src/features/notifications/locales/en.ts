export default {
  title: 'Notifications',
  unreadOnly: 'Unread only',
  readAll: 'Mark all as read',
  unread: 'Unread',
  none: 'No notifications',
  noneText: 'What you need to hear of deadlines, returns and rectification will stand here.',
  noneUnread: 'Nothing unread',
  email: 'By e-mail too',
  emailText:
    'What is new also goes to your mailbox. The message holds nothing personal, and its link asks you to sign in.',
  byEmail: 'Send me e-mail',
  address: 'E-mail address',
  saved: 'The e-mail setting is saved'
}
