using Send.Hosting.Errors;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>What one kind of records has of its own.</summary>
public abstract class RecordRules<T>
    where T : VersionedRecord
{
    private static readonly Func<T, FieldViolation?> Nothing = _ => null;

    /// <summary>One of them in a word, for instance exclusion.</summary>
    public abstract string Noun { get; }

    /// <summary>How many rows a batch has at most.</summary>
    public virtual int MostInBatch => 100_000;

    /// <summary>Whose or what it is a record of: only records of the same subject may be in each other's way.</summary>
    public abstract string SubjectOf(T record);

    /// <summary>Those of some records that are of the subject of another.</summary>
    public abstract IQueryable<T> OfSubject(IQueryable<T> records, T record);

    /// <summary>Whether it counts nowhere any more, and is changed no more.</summary>
    public abstract bool IsWithdrawn(T record);

    /// <summary>Whether both say the same, withdrawn or not.</summary>
    public abstract bool SayTheSame(T one, T other);

    /// <summary>Whether a record is sent again as it was recorded, whatever was made of it meanwhile.</summary>
    public virtual bool IsSentAgain(T held, T sent) => !IsWithdrawn(held) && SayTheSame(held, sent);

    /// <summary>Whether one may be in another's way at all, so that others have to be read.</summary>
    public virtual bool MayOverlap => true;

    /// <param name="record">A record.</param>
    /// <param name="others">Latest versions of the records of its subject, itself perhaps among them.</param>
    public abstract FieldViolation? Overlap(T record, IEnumerable<T> others);

    /// <summary>What records of other kinds say against some of an area, read once inside the transaction; what is wrong with one, or null.</summary>
    public virtual Task<Func<T, FieldViolation?>> Against(
        RecordsContext context, string areaCode, IReadOnlyCollection<T> records, CancellationToken cancellationToken) => Task.FromResult(Nothing);

    /// <summary>Why one that is held may not be withdrawn, for instance as others belong to it; null where it may.</summary>
    public virtual Task<ServiceError?> AgainstWithdrawal(RecordsContext context, T held, CancellationToken cancellationToken) => Task.FromResult<ServiceError?>(null);

    /// <summary>What is to be said of a row that is kept; null where nothing is.</summary>
    public virtual FieldViolation? Note(T record) => null;
}
