using Send.Attendance.Storage;
using Send.Hosting.Errors;

namespace Send.Attendance.Records;

/// <summary>What one kind of records has of its own.</summary>
internal abstract class RecordRules<T>
    where T : VersionedRecord
{
    /// <summary>One of them in a word, for instance exclusion.</summary>
    public abstract string Noun { get; }

    public abstract string PupilOf(T record);

    /// <summary>Whether it counts nowhere any more, and is changed no more.</summary>
    public abstract bool IsWithdrawn(T record);

    /// <summary>Whether both say the same, withdrawn or not.</summary>
    public abstract bool SayTheSame(T one, T other);

    /// <summary>Whether a record is sent again as it was recorded, whatever was made of it meanwhile.</summary>
    public virtual bool IsSentAgain(T held, T sent) => !IsWithdrawn(held) && SayTheSame(held, sent);

    /// <summary>Whether one may be in another's way at all, so that others have to be read.</summary>
    public virtual bool MayOverlap => true;

    /// <param name="record">A record.</param>
    /// <param name="others">Latest versions of the records of its pupil, itself perhaps among them.</param>
    public abstract FieldViolation? Overlap(T record, IEnumerable<T> others);

    /// <summary>What is to be said of a row that is kept; null where nothing is.</summary>
    public virtual FieldViolation? Note(T record) => null;
}
