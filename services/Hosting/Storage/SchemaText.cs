namespace Send.Hosting.Storage;

/// <summary>What became of a schema, in words.</summary>
public static class SchemaText
{
    /// <param name="applied">The migrations that were applied.</param>
    public static string Of(IReadOnlyList<string> applied) => applied.Count == 0 ? "up to date" : $"applied {string.Join(", ", applied)}";
}
