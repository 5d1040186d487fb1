export default {
  frame: {
    productName: '颐安 · 敬老院管理与检查',
    shortName: '颐安',
    navigation: '主导航',
    breadcrumb: '当前位置',
    more: '更多',
    skipToContent: '跳到正文',
    otherLanguage: 'English',
    toStart: '回到首页',
    unknownPage: '没有这个页面',
    unknownPageText: '地址可能有误，或内容已被移走。',
    notAllowed: '不能打开此页',
    notAllowedText: '您的角色没有打开此页的权限，如有需要请联系上级民政部门。',
    sessionEnded: '登录已过期',
    sessionEndedText: '请重新输入密码。当前页面已填写的内容不会丢失。',
    leaveWithoutSaving: '不保存，返回登录页'
  },
  ui: {
    beds: {
      bedLabel: '{label} 床',
      free: '空',
      taken: '有人',
      freeBeds: '空床 {count} 张，请选择一张。',
      noFreeBed: '没有空床，不能再收住。'
    },
    cancel: '取消',
    save: '保存',
    edit: '修改',
    close: '关闭',
    remove: '移除',
    back: '返回',
    tryAgain: '重试',
    loading: '正在加载…',
    total: '共 {count} 条',
    totalMore: '超过 {count} 条，请缩小范围查找',
    filter: '筛选',
    activeFilters: '已选筛选条件',
    removeFilter: '移除筛选：{filter}',
    clearFilters: '清除全部',
    export: '导出表格',
    columns: '选择列',
    city: '市州',
    county: '县市区',
    township: '乡镇',
    addPhotos: '添加照片或 PDF',
    photo: '照片',
    file: '文件',
    uploading: '正在上传 {name}…',
    acceptSignature: '确认签名',
    signAgain: '重新签',
    conflictTitle: '内容已被他人修改',
    conflictText: '在您编辑期间，其他人保存了新的内容。请对照后选择。',
    conflictField: '项目',
    conflictMine: '我填写的',
    conflictTheirs: '现已保存的',
    takeTheirs: '采用现已保存的',
    saveMine: '保存我填写的',
    draftRestored: '已恢复上次未提交的内容',
    discardDraft: '清空重填',
    yes: '是',
    no: '否',
    yuan: '{amount} 元'
  },
  problem: {
    unexpected: '页面出现错误，请刷新后重试。',
    tooLarge: {
      title: '文件过大',
      detail: '{name} 有 {size} MB，最大 {limit} MB。请压缩或换一个文件。'
    },
    unreachable: {
      title: '连接不上服务器',
      detail: '请检查网络后重试，已填写的内容会保留。'
    },
    unreadable: {
      title: '服务器的回答无法读取',
      detail: '请稍后重试（状态 {status}）。'
    }
  }
}
