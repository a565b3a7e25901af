using Send.Hosting.Errors;
using Send.Measures.V1;
using Send.Observations.Imports.Checks;

namespace Send.Observations.Imports;

/// <summary>Checks the header of a batch.</summary>
public static class BatchHeader
{
    private const int LongestBatchId = 200;

    /// <exception cref="ServiceException">The header is missing or incomplete, or its file's name is of a person.</exception>
    public static ImportHeader Check(ImportHeader? header) => header switch
    {
        null => throw new ServiceException(ObservationErrors.NoHeader()),
        { BatchId: "" } => throw Incomplete("batch_id", "The batch has no id. Give one that is the same whenever the content is."),
        { BatchId.Length: > LongestBatchId } => throw Incomplete("batch_id", $"The batch id has more than {LongestBatchId} characters."),
        { FileName: var name } when FileNameCheck.HoldsNumber(name) => throw new ServiceException(ObservationErrors.NumberInFileName()),
        { Source: null } or { Source.Id: "" } => throw Incomplete("source.id", "The batch has no source. Say which data set its figures come from."),
        { Source.Title: "" } => throw Incomplete("source.title", "The source has no title."),
        { Source.Publisher: "" } => throw Incomplete("source.publisher", "The source has no publisher."),
        { Source.Grain: Grain.Unspecified } => throw Incomplete("source.grain", "The source does not say whether its figures are published or from records."),
        _ => header,
    };

    private static ServiceException Incomplete(string field, string message) => new(ObservationErrors.HeaderField(field, message));
}
