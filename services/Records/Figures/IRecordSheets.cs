using Send.Records.Storage;

namespace Send.Records.Figures;

/// <summary>What one kind of records says of an area, year by year.</summary>
public interface IRecordSheets
{
    /// <summary>The sheets of the years that changed since the area was measured.</summary>
    /// <param name="head">The area, and the positions between which anything changed.</param>
    /// <param name="cancellationToken">To give up.</param>
    Task<List<RecordSheet>> Of(AreaHead head, CancellationToken cancellationToken);
}
