using Google.Protobuf.Reflection;
using Send.Hosting.Errors;

namespace Send.Hosting.Requests;

/// <summary>Whether fields that exclude each other are given together.</summary>
internal static class OneofCheck
{
    /// <param name="given">The fields of one message that are given.</param>
    /// <param name="path">Where the message stands.</param>
    public static IEnumerable<FieldViolation> Problems(IEnumerable<FieldDescriptor> given, string path) =>
        from field in given.Distinct()
        where field.RealContainingOneof is not null
        group field by field.RealContainingOneof into members
        where members.Count() > 1
        select RequestErrors.MoreThanOneOf(FieldPath.To(path, members.Key.Name), members);
}
