namespace Send.Hosting.Requests;

/// <summary>Where a field stands, as the services tell it: by the names of the contract, for instance <c>filter.measure_ids[2]</c>.</summary>
internal static class FieldPath
{
    public static string To(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
