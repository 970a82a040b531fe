"""Chinese words for fairness rules, in both scripts. Words are found inside any text."""

from __future__ import annotations

from quizkit.check.words.tables import ItemWords, phrases

WORDS = ItemWords(
    all_above=phrases(
        """以上都是 以上皆是 以上全是 以上全部 以上都对 以上都對 以上全对 以上全對
        以上都正确 以上都正確 以上所有 全部都是
        以上答案都对 以上选项都对 以上選項皆正確 以上各项都是 以上各項都是 上述都是 上述全部 以上均是 以上均正确""",
        spaced=False,
    ),
    none_above=phrases(
        """以上都不是 以上皆非 以上全不是 以上都不对 以上都不對 以上都不正确 以上都不正確 都不是 以上皆不是 上述都不是
        以上均不是 以上均不正确 以上都错 以上都錯 都不对 都不對""",
        spaced=False,
    ),
    truths=phrases("对 對 错 錯 正确 正確 错误 錯誤 是 否 不是 真 假", spaced=False),
    combining=phrases("和 与 與 及 或 只有 仅 僅 都 且 但 不 是 对 對 正确 正確", spaced=False),
    joins=phrases("和 与 與 及 以及 或", spaced=False),
    absolutes=phrases(
        "总是 總是 从不 從不 从来不 從來不 永远 永遠 绝对 絕對 必定 毫无例外 毫無例外 一定", spaced=False
    ),
    vague=phrases(
        "通常 有时 有時 经常 經常 常常 往往 偶尔 偶爾 很少 一般来说 一般來說 多半 时常 時常 大多数情况下", spaced=False
    ),
    negations=phrases(
        """不属于 不屬於 不包括 不正确 不正確 不是 不符合 不可能 不对 不對 不应 不應 没有 沒有 不能 不会 不會 不准确""",
        spaced=False,
    ),
    exceptions=phrases("错误的是 錯誤的是 除外 有误的是 有誤的是", spaced=False),
    askings=phrases("哪 什么 什麼 何者 何种 谁 誰 下列 以下 下面", spaced=False),
    clauses=phrases("， 因为 因為 如果 虽然 雖然 但", spaced=False),
    because_of=phrases("为什么 為什麼 为何 為何 什么原因 什麼原因 不仅 不僅 是不是 能不能 会不会", spaced=False),
    generic=phrases(
        """下列 以下 下面 哪一项 哪一項 哪项 哪項 哪些 哪个 哪個 哪种 哪種 说法 說法 选项 選項 叙述 敘述 描述 陈述 陳述
        句子 答案 是 正确 正確 错误 錯誤 对 對 的 不 请 請
        选择 選擇 选出 選出 根据 根據 文章 本文 课文 中 关于 一个 最""",
        spaced=False,
    ),
    commands=phrases("选择 選擇 选出 選出 写出 寫出 填写 填寫 找出 指出 排列 配对 配對", spaced=False),
    several=phrases("哪两 哪兩 哪三 哪二 哪四", spaced=False),
    more=phrases("超过 超過 多于 多於 至少 大于 大於", spaced=False),
    less=phrases("少于 少於 至多 不到 小于 小於 最多", spaced=False),
    uncounted=phrases("无 無 没有 沒有 很多 几个 幾個 未知 一半 多次 从不 數 数", spaced=False),
    measures=phrases(
        """年 月 日 天 岁 歲 世纪 世紀 小时 小時 分钟 分鐘 秒 米 公里 千米 里 吨 噸 克 公斤
        升 元 美元 个 個 颗 顆 人 卷 部 次 种 種 度 倍 座 位""",
        spaced=False,
    ),
)
