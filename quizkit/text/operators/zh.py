"""Chinese: operator words by class. Words are not parted by spaces, so these are looked for as character strings."""

from __future__ import annotations

from quizkit.text.operators.tables import (
    ALTERNATIVE,
    APPROXIMATION,
    ATTRIBUTION,
    COMPARISON,
    CONDITION,
    EXCEPTION,
    INTENTION,
    MODALITY,
    NEGATION,
    PRIVATIVE,
    QUANTITY,
    TIME,
    Operators,
    by_class,
)  # fmt: skip

WORDS = by_class(
    {
        NEGATION: """不 没 沒 未 无 無 非 否 别 勿 莫 毫无 并非 並非 绝非 拒绝 拒絕 禁止 避免 失败 失敗 停止 取消
        放弃 放棄 缺乏
            错误 錯誤 谣言 謠言 虚构 虛構 假的 误传 誤傳 误以为 阻止 防止""",
        CONDITION: "如果 若 假如 要是 倘若 只要 只有 除非 一旦 万一 萬一 "
        "假设 假設 条件 條件 的话 的話 取决于 取決於 当 當 "
        "情况下 情況下",
        EXCEPTION: "除了 除 除外 例外 以外 之外",
        MODALITY: """可能 也许 也許 或许 或許 大概 恐怕 似乎 好像 将 將 会 會 能 可以 应 應 应该 應該 必须 必須 需要
        须 預計 预计
            有望 估计 估計 未来 未來 即将 即將 可望 准备 準備 势必""",
        ATTRIBUTION: """据说 據說 据称 據稱 据传 據傳 据报道 據報道 据 據 认为 認為 声称 聲稱 宣称 宣稱 相信 称 稱
        说 說 表示 指出
            传说 傳說 传闻 傳聞 所谓 所謂 看法 观点 觀點 假说 假說 理论 理論 猜测 猜測 推测 推測 主张 主張 报道 報道
            怀疑 懷疑 小说里 小说中 小說裡 小說中 梦里 梦中 夢裡 夢中 故事里 故事中 电影里 电影中 電影中 神话里
            神话中 剧中 書中 书中
            相传 相傳 看来 看來 眼中 眼里 眼裡 证据 證據 说法 說法""",
        APPROXIMATION: "约 約 大约 大約 左右 近 将近 將近 几乎 幾乎 差不多 上下 接近",
        QUANTITY: """所有 全部 全 都 每 各 任何 一切 大多 大部分 多数 多數 少数 少數 部分 一些 有些 许多 許多 很多
        只 仅 僅 唯一
            一半 半数 半數 经常 經常 常常 有时 有時 总是 總是 往往 通常 主要 很少 偶尔 偶爾 之一 共 一共 最多""",
        COMPARISON: "比 更 超过 超過 不到 少于 少於 多于 多於 至少 最多 以上 以下 较 較 相当于 相當於 余 多年 最",
        TIME: "以前 之前 以后 以後 之后 之後 直到 自从 自從 曾 曾经 曾經 "
        "原 前任 目前 现在 現在 当时 當時 已 仍 起初 后来 後來 前",
        INTENTION: "计划 計劃 打算 试图 試圖 企图 企圖 想 希望 拟 擬 提议 "
        "提議 建议 建議 尝试 嘗試 要求 争取 爭取 决定 決定 准备",
        ALTERNATIVE: "或 或者 还是 還是 要么 要麼",
        PRIVATIVE: "假 伪 偽 副 代理 前任 名誉 名譽 仿",
    }
)

OPERATORS = Operators(
    language="zh",
    words=WORDS,
    lemmas={},
    articles=frozenset(),
    determiners=frozenset(),
    prepositions=frozenset("在 于 於 从 從 由 向 对 對 为 為 被 把 将 以 与 與 和 跟 同".split()),
    coordinators=frozenset("和 与 與 及 以及 并 並 而 且 而且 或".split()),
    contrasts=frozenset("但 但是 然而 却 卻 不过 不過 而".split()),
    subordinators=frozenset("因为 因為 所以 虽然 雖然 尽管 儘管 如果".split()),
    relatives=frozenset(),
    auxiliaries=frozenset("是 有".split()),
    pronouns=frozenset("他 她 它 他们 她们 它们 他們 她們 它們 我 我们".split()),
    adverbs=frozenset("也 还 還 又 就 亦 并".split()),
    universals=frozenset("所有 全部 都 每 任何 不 没 无 唯一 只 仅".split()),
    copulas=frozenset(("是",)),
    spaced=False,
)
