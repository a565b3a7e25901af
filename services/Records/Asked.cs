using Send.Hosting.Errors;
using Send.Measures.Areas;
using Send.Records.Checks;
using Send.Records.People;

namespace Send.Records;

/// <summary>What requests for records ask for, read or refused.</summary>
public static class Asked
{
    /// <summary>The 3-digit code of an area.</summary>
    /// <exception cref="ServiceException">It is no area.</exception>
    public static string Area(string code, AreaRegister register, string field = "area_code") =>
        register.Find(code)?.Code ?? throw new ServiceException(RecordErrors.WrongField(AreaCheck.Unknown(field, code, register)));

    /// <summary>One of an enumeration, by the number that the contract gives it; null where none is asked for.</summary>
    /// <exception cref="ServiceException">It is none of them.</exception>
    public static T? OneOf<T>(string field, int number)
        where T : struct, Enum => number == 0 ? null
        : Enum.IsDefined(typeof(T), number) ? (T)Enum.ToObject(typeof(T), number)
        : throw new ServiceException(RecordErrors.Unknown(field, typeof(T).Name));

    /// <summary>A day; null where none is asked for.</summary>
    /// <exception cref="ServiceException">It is no day.</exception>
    public static DateOnly? Day(string field, string text) =>
        text.Length == 0 ? null : IsoDay.Read(text) ?? throw new ServiceException(RecordErrors.WrongField(DayText.Not(field, text)));

    /// <summary>The URN of a school.</summary>
    /// <exception cref="ServiceException">It is none.</exception>
    public static string School(string urn) =>
        SchoolCheck.Problem(urn) is { } wrong ? throw new ServiceException(RecordErrors.WrongField(wrong)) : urn;

    /// <summary>The reference of a pupil or a child as it is kept.</summary>
    /// <exception cref="ServiceException">It is none.</exception>
    public static string Person(string sent, PersonReferences references) => references.Check(sent) switch
    {
        ({ } kept, _) => kept,
        (_, var wrong) => throw new ServiceException(RecordErrors.WrongField(wrong!)),
    };
}
