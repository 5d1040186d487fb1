export default {
  frame: {
    productName: '颐安 · 敬老院管理与检查',
    shortName: '颐安',
    navigation: '主导航',
    section: '同类页面',
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
    leaveWithoutSaving: '不保存，返回登录页',
    newVersion: '系统有新版本。',
    newVersionText: '更新只要几秒，已存的内容不受影响。',
    updateNow: '现在更新',
    updateLater: '有内容还没有上传，全部上传后再更新。'
  },
  ui: {
    beds: {
      bedLabel: '{label} 床',
      free: '空',
      taken: '有人',
      freeBeds: '空床 {count} 张，请选择一张。',
      noFreeBed: '没有空床，不能再收住。'
    },
    offline: {
      leaveTitle: '本机还有 {count} 项没有上传',
      leaveText: '退出会删除本机上的全部检查内容，没有上传的不能恢复。建议先连网上传再退出。',
      leaveAndDelete: '删除并退出'
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
  imports: {
    template: '下载模板',
    step2: '上传填好的文件，系统逐行检查，此时还没有导入。',
    step3: '全部合格后确认，一次导入。',
    chooseFile: '选择表格文件',
    reading: '正在读取…',
    bad: '共 {total} 行，{bad} 行需要修改，因此还不能导入。请在文件中改正后重新上传。',
    good: '共 {total} 行，全部合格，确认后导入。',
    discard: '放弃此文件',
    discardText: '此文件还没有导入，放弃后需要重新上传。',
    forgotten: '此文件已放弃，或上传后超过一天没有导入。请重新上传。',
    anotherFile: '换一个文件',
    badRows: '需要修改的 {count} 行',
    allRows: '全部 {count} 行',
    rows: '文件中的行',
    rowNumber: '行号',
    rowProblems: '问题',
    rowGood: '合格'
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
