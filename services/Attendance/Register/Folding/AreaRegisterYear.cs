namespace Send.Attendance.Register.Folding;

/// <summary>The register of an area in one academic year, up to a position of its ledger.</summary>
internal sealed class AreaRegisterYear(string areaCode, int year)
{
    private readonly SortedDictionary<string, SchoolRegister> schools = new(StringComparer.Ordinal);

    public string AreaCode => areaCode;

    public int Year => year;

    /// <summary>The position up to which blocks are laid.</summary>
    public long Position { get; private set; }

    public IReadOnlyDictionary<string, SchoolRegister> Schools => schools;

    /// <summary>Lays all blocks up to a position that are not laid yet.</summary>
    public async Task BringTo(long position, Ledger ledger, CancellationToken cancellationToken)
    {
        HashSet<(string School, DateOnly Week)> outOfOrder = [];
        await foreach (var kept in ledger.Of(areaCode, year, Position, position).WithCancellation(cancellationToken))
        {
            var block = LedgerBlock.Of(kept);
            if (!SchoolOf(block.SchoolUrn).Lay(block))
                outOfOrder.Add((block.SchoolUrn, block.Week));
        }
        foreach (var (school, week) in outOfOrder)
            await LayAnew(school, week, position, ledger, cancellationToken);
        Position = position;
    }

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
