using Send.Attendance.Formats;
using Send.Attendance.V1;
using Send.Measures.Areas;
using Send.Observations.Profiles;
using Send.Records.Formats;

namespace Send.Cli.Imports;

/// <summary>
/// The pupils' weeks that the service refused. It was sent weeks and not rows, so that the rows are found by reading the file again. Of
/// a block it names a hundred of each code: what is above them is among the rows only where the whole block is.
/// </summary>
internal sealed class RefusedWeeks(AreaRegister areas)
{
    private const string AnyPupil = "";
    private readonly Dictionary<RegisterPlace, MarkProblem> weeks = [];

    public void Add(MarksBlock block, BlockReceipt receipt)
    {
        foreach (var problem in receipt.Problems.Where(p => p.Refused))
        {
            weeks.TryAdd(Place(block, problem.Row >= 0 ? block.Pupils[problem.Row] : AnyPupil), problem);
            if (receipt.PupilsKept == 0)
                weeks.TryAdd(Place(block, AnyPupil), problem);
        }
    }

    public void Write(string path, RecordFormat format, RefusedRows errors)
    {
        if (weeks.Count == 0)
            return;
        using var file = new CsvFile(path);
        while (file.Read())
        {
            if (RegisterPlace.Of(file, format, areas) is { } place
                && (weeks.GetValueOrDefault(place) ?? weeks.GetValueOrDefault(place with { Pupil = AnyPupil })) is { } problem)
                errors.Write(file, new() { RowNumber = file.Row, Field = problem.Row < 0 ? "row" : "pupil", Code = problem.Code, Message = problem.Message });
        }
    }

    private static RegisterPlace Place(MarksBlock block, string pupil) => new(block.AreaCode, block.SchoolUrn, block.Week, pupil);
}
