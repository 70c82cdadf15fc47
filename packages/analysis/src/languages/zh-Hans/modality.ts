import type { ModalityWords } from '../../annotators/events/clause-words.ts';

/** How real a report is, by the words before its trigger in the clause. */
export const MODALITY = {
  none: '不得 尚无 无须 无人 有权 无权 须 方可 不宜 不应 以求 并不 未 未能 尚未 没有 没 不 不会 不能 无法 并未 并非 无 未有 从未 不再 停止 避免 防止 阻止 制止 反对 结束 终止 拒不 暂停 禁止 必须 应 应该 应当 不会执行 拒不执行 不执行 不会遵守 不会签署 不会批准 不会支持 不支持',
  hypothetical: '有机会 可能 或 或会 或将 恐 恐将 如果 若 假如 一旦 倘若 要是 是否 能否 会否 希望 期望 可以 考虑 寻求 想 威胁要 扬言要 怀疑',
  denied: '否认 拒绝',
  planned: '愿 愿意 预计 可望 料将 提出 将 将会 将要 会 要 拟 计划 打算 准备 准备好 决定 预定 定于 有望 即将 试图 企图 同意 承诺 誓言 原定 有意 决心 下令 命令 号召 指示 受命 呼吁 定 推动 争取 力争 誓 扬言 受邀 应邀将 考虑',
  ongoing: '正在 正 仍 仍在 仍然 继续 持续 一直 不断 加紧 正加紧 加速 加快 加强',
  condition: '如果 若 假如 一旦 倘若 要是 除非',
} as const satisfies ModalityWords;
