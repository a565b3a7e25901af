namespace Send.Observations.Profiles.Checks;

/// <summary>A rule of values has a column with values, or says one for all rows; and it uses words that there are.</summary>
internal static class ValueCheck
{
    public static IEnumerable<string> Problems(ValueRule? rule, string path, IReadOnlyList<string> words) => rule switch
    {
        null => [],
        { Column: null, Always: null } => [$"{path} says nothing; give column and values, or always"],
        { Column: not null, Always: not null } => [$"{path} has both column and always; give one of them"],
        { Always: not null, Values: not null } => [$"{path} has values, which belong to a column, and always; give one of them"],
        { Always: { } always } => Unknown(always, $"{path}.always", words),
        { Values: null or { Count: 0 } } => [$"{path} has a column without values; say in values what each value of {Quote.Of(rule.Column!)} stands for"],
        { Values: { } values } => [.. ProfileCheck.Empty(rule.Column!, $"{path}.column"), .. values.SelectMany(v => Unknown(v.Value, $"{path}.values.{Quote.Plain(v.Key)}", words))],
    };

    private static IEnumerable<string> Unknown(string word, string path, IReadOnlyList<string> words) =>
        words.Contains(word) ? [] : [$"{path} is {Quote.Of(word)}; write {string.Join(", ", words.SkipLast(1))} or {Shown(words[^1])}"];

    private static string Shown(string word) => word.Length == 0 ? "nothing" : word;
}
