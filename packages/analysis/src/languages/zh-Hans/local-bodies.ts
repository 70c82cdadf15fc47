/** How the names of bodies read that a town or division has at home: its police, courts, hospitals and schools. */
export const localBodies = {
  ends: /(?:公安局?|分局|派出所|警察局|警方|交警|支队|大队|中队|总队|消防局?|消防救援站|法院|检察院|政府|[省市县区州]委|[局厅]|委员会|卫健委|医院|中学|小学|幼儿园|街道办|街道办事处|管委会|指挥部|应急管理部门|卫生部门)$/u,
  /** What ends the name of a division in full. */
  divisions: /[省市县区州旗盟镇]$/u,
} as const;
