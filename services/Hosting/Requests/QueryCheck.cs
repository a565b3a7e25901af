using Google.Protobuf.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Whether the parameters of an address are fields of the request, each of the type that the field takes.</summary>
internal sealed class QueryCheck(MessageDescriptor request, string body, RouteValueDictionary inPath)
{
    public IEnumerable<FieldViolation> Problems(IQueryCollection sent)
    {
        var parameters = sent.Select(p => (p.Key, Values: p.Value, Fields: Fields(p.Key))).ToList();
        return parameters.SelectMany(p => Problems(p.Key, p.Fields, p.Values)).Concat(OfOneofs(parameters.Select(p => p.Fields)));
    }

    private IEnumerable<FieldViolation> Problems(string name, IReadOnlyList<FieldDescriptor> fields, IReadOnlyList<string?> values)
    {
        var path = Path(fields);
        if (body == "*")
            return [RequestErrors.UnknownField(FieldNames.Unknown(name), "It takes all its fields in the body.")];
        if (fields is [.., { } field] && fields.Count == name.Split('.').Length)
            return fields[0].Name == body ? [RequestErrors.UnknownField(path, "It stands in the body.")]
                : inPath.ContainsKey(path) ? [RequestErrors.UnknownField(path, "It stands in the path.")]
                : QueryValueCheck.Problems(field, values, path);
        var (within, unknown) = Break(name, fields);
        return [RequestErrors.UnknownField(FieldPath.To(path, FieldNames.Unknown(unknown)), within?.Right(unknown) ?? "What stands before it has no fields.")];
    }

    private static IEnumerable<FieldViolation> OfOneofs(IEnumerable<IReadOnlyList<FieldDescriptor>> given) => given
        .SelectMany(fields => fields.Select((field, i) => (Path: Path(fields.Take(i)), Field: field)))
        .GroupBy(g => g.Path)
        .SelectMany(g => OneofCheck.Problems(g.Select(m => m.Field), g.Key));

    /// <summary>The fields along a parameter's name, as far as there are such.</summary>
    private List<FieldDescriptor> Fields(string name)
    {
        List<FieldDescriptor> fields = [];
        foreach (var part in name.Split('.'))
        {
            if (Within(fields)?.Field(part) is not { } field)
                break;
            fields.Add(field);
        }
        return fields;
    }

    private MessageDescriptor? Within(IReadOnlyList<FieldDescriptor> fields) => fields switch
    {
        [] => request,
        [.., { FieldType: FieldType.Message, IsRepeated: false } last] when !last.MessageType.IsWellKnown() => last.MessageType,
        _ => null,
    };

    private (MessageDescriptor? Within, string Unknown) Break(string name, IReadOnlyList<FieldDescriptor> fields) => (Within(fields), name.Split('.')[fields.Count]);

    private static string Path(IEnumerable<FieldDescriptor> fields) => string.Join('.', fields.Select(f => f.Name));
}
