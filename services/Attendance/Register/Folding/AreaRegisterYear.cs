namespace Send.Attendance.Register.Folding;

/// <summary>The register of an area in one academic year, up to a position of its ledger.</summary>
internal sealed class AreaRegisterYear(string areaCode, int year)
{
    private const int BytesOfAPupil = 120;
    private readonly SortedDictionary<string, SchoolRegister> schools = new(StringComparer.Ordinal);

    public string AreaCode => areaCode;

    public int Year => year;

    /// <summary>The position up to which blocks are laid.</summary>
    public long Position { get; private set; }

    /// <summary>The position of the checkpoint that holds all but the schools that changed since; 0 where there is none.</summary>
    public long CheckpointAt { get; private set; }

    /// <summary>How many blocks were laid since that checkpoint.</summary>
    public int LaidSince { get; private set; }

    /// <summary>Roughly, what it takes of memory.</summary>
    public long Bytes => schools.Values.Sum(s => s.Pupils.Count * (BytesOfAPupil + ((long)SchoolWeek.Sessions * s.Weeks.Count)));

    public IReadOnlyDictionary<string, SchoolRegister> Schools => schools;

    public static AreaRegisterYear Restore(string areaCode, int year, long position, IEnumerable<KeyValuePair<string, SchoolRegister>> kept)
    {
        var register = new AreaRegisterYear(areaCode, year) { Position = position, CheckpointAt = position };
        foreach (var (urn, school) in kept)
            register.schools.Add(urn, school);
        return register;
    }

    /// <summary>Lays all blocks up to a position that are not laid yet.</summary>
    public async Task BringTo(long position, Ledger ledger, CancellationToken cancellationToken)
    {
        if (position <= Position)
            return;
        HashSet<(string School, DateOnly Week)> outOfOrder = [];
        await foreach (var kept in ledger.Of(areaCode, year, Position, position).WithCancellation(cancellationToken))
        {
            var block = LedgerBlock.Of(kept);
            LaidSince++;
            if (!SchoolOf(block.SchoolUrn).Lay(block))
                outOfOrder.Add((block.SchoolUrn, block.Week));
        }
        foreach (var (school, week) in outOfOrder)
            await LayAnew(school, week, position, ledger, cancellationToken);
        Position = position;
    }

    /// <summary>What some blocks gave is held by a checkpoint now; or by none that could be added to, where its position is 0.</summary>
    public void Checkpointed(long at, int blocks) => (CheckpointAt, LaidSince) = (at, LaidSince - blocks);

    private async Task LayAnew(string school, DateOnly week, long position, Ledger ledger, CancellationToken cancellationToken)
    {
        List<LedgerBlock> blocks = [];
        await foreach (var kept in ledger.Of(areaCode, school, week, position).WithCancellation(cancellationToken))
            blocks.Add(LedgerBlock.Of(kept));
        var register = SchoolOf(school);
        register.Clear(week);
        foreach (var block in blocks.OrderBy(b => b.Order))
            register.Lay(block);
    }

    private SchoolRegister SchoolOf(string urn)
    {
        if (!schools.TryGetValue(urn, out var school))
            schools.Add(urn, school = new());
        return school;
    }
}
