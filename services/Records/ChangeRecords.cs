using Microsoft.EntityFrameworkCore;
using Send.Hosting.Errors;
using Send.Records.Checks;
using Send.Records.Figures;
using Send.Records.Storage;

namespace Send.Records;

/// <summary>Changes single records, each alone in its transaction, and then measures the area.</summary>
public sealed class ChangeRecords<T>(RecordsContext context, KeepFigures figures, RecordVersions<T> versions, RecordRules<T> rules)
    where T : VersionedRecord
{
    /// <summary>Records one. The same again changes nothing.</summary>
    /// <exception cref="ServiceException">It overlaps another, or another content or a withdrawn one is held under its id.</exception>
    public Task<T> Record(T record, CancellationToken cancellationToken) => Alone(
        record.AreaCode,
        async () =>
        {
            if (await versions.Latest(record.AreaCode, record.Id, cancellationToken) is { } held)
                return rules.IsSentAgain(held, record) ? held : throw new ServiceException(Held(held));
            await Refuse(record, cancellationToken);
            return await versions.Add(record, before: null, VersionCause.Recorded, cancellationToken);
        },
        cancellationToken);

    /// <summary>Puts another content in the place of the one that was read. The same content changes nothing.</summary>
    /// <exception cref="ServiceException">There is none, it is withdrawn, it was changed since it was read, it would overlap another, or others belong to one that would be withdrawn.</exception>
    public Task<T> Change(string areaCode, string id, string etag, VersionCause cause, Func<T, T> change, CancellationToken cancellationToken) => Alone(
        areaCode,
        async () =>
        {
            var held = await ToChange(areaCode, id, etag, cancellationToken);
            var changed = change(held);
            if (rules.IsWithdrawn(changed))
                return await rules.AgainstWithdrawal(context, held, cancellationToken) is { } why ? throw new ServiceException(why) : await versions.Add(changed, held, cause, cancellationToken);
            if (rules.SayTheSame(held, changed))
                return held;
            await Refuse(changed, cancellationToken);
            return await versions.Add(changed, held, cause, cancellationToken);
        },
        cancellationToken);

    /// <summary>Adds what follows from all versions of a record, the oldest first, where more of them count than the latest. One of them adds nothing.</summary>
    /// <exception cref="ServiceException">Nothing may follow from them, or records of another kind say something against it.</exception>
    public Task<T> Follow(string areaCode, string id, VersionCause cause, Func<IReadOnlyList<T>, T> next, CancellationToken cancellationToken) => Alone(
        areaCode,
        async () =>
        {
            var history = IdCheck.Problem(id) is null ? await versions.History(areaCode, id, cancellationToken) : [];
            var made = next(history);
            if (history.Exists(held => ReferenceEquals(held, made)))
                return made;
            await Refuse(made, cancellationToken);
            return await versions.Add(made, history is [.., var latest] ? latest : null, cause, cancellationToken);
        },
        cancellationToken);

    private ServiceError Held(T held) => rules.IsWithdrawn(held) ? RecordErrors.Withdrawn(rules.Noun) : RecordErrors.Exists(rules.Noun);

    private async Task<T> Alone(string areaCode, Func<Task<T>> change, CancellationToken cancellationToken)
    {
        try
        {
            return await Kept(change, cancellationToken);
        }
        finally
        {
            // After a refusal, too: it may be that of a repeated call, the first of which was kept and could not be measured.
            await figures.BringKept([areaCode]);
        }
    }

    private async Task<T> Kept(Func<Task<T>> change, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.OneAtATime(cancellationToken);
        var changed = await change();
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return changed;
    }

    private async Task<T> ToChange(string areaCode, string id, string etag, CancellationToken cancellationToken)
    {
        var held = IdCheck.Problem(id) is null ? await versions.Latest(areaCode, id, cancellationToken) : null;
        if (held is null)
            throw new ServiceException(RecordErrors.NotFound(rules.Noun));
        if (rules.IsWithdrawn(held))
            throw new ServiceException(RecordErrors.Withdrawn(rules.Noun));
        return RecordErrors.OfEtag(rules.Noun, held.Etag, etag) is { } wrong ? throw new ServiceException(wrong) : held;
    }

    private async Task Refuse(T record, CancellationToken cancellationToken)
    {
        var against = await rules.Against(context, record.AreaCode, [record], cancellationToken);
        if (against(record) is { } wrong)
            throw new ServiceException(RecordErrors.Overlaps(rules.Noun, wrong));
        if (!rules.MayOverlap)
            return;
        var latest = context.Set<T>().AsNoTracking().Where(r => r.AreaCode == record.AreaCode && r.Latest);
        var others = await rules.OfSubject(latest, record).ToListAsync(cancellationToken);
        if (rules.Overlap(record, others) is { } overlap)
            throw new ServiceException(RecordErrors.Overlaps(rules.Noun, overlap));
    }
}
