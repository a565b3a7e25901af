using System.Globalization;
using Send.Measures.Areas;

namespace Send.Cli.Sample;

/// <summary>
/// Community waiting lists for children of the three last months of the year, as <c>chs_cyp_waits_tidy</c>, with the codes of its later months.
/// </summary>
internal static class WaitingListFile
{
    public const string Name = "chs_cyp_waits_tidy.csv";
    private const string NotPublished = "*";
    private const int Months = 3;

    public static string Of(SampleNation nation)
    {
        var text = new CsvText("data_month", "org_type", "org_code", "org_name", "service", "weeks_band", "value");
        var boards = Boards(nation);
        for (var before = 1 - Months; before <= 0; before++)
        {
            var month = Cell.Day(nation.Plan.LastMonth.AddMonths(before), "yyyy-MM");
            var organisations = Organisations([.. boards.Select(b => b.In(before, nation.Chance))]);
            Band("total", waiting => waiting.Sum());
            foreach (var (index, band) in WaitingService.BandNames.Index())
                Band(band, waiting => waiting[index]);

            void Band(string name, Func<long[], long> count)
            {
                foreach (var o in organisations)
                {
                    var value = o.IsPublished ? Cell.Count(count(o.Waiting)) : NotPublished;
                    text.Row(month, o.Type, o.Code, o.Name, o.Service.Name, name, value);
                }
            }
        }
        return text.ToString();
    }

    /// <summary>What waits for each service at each board. Boards with more capacity have it in all services, more or less.</summary>
    private static List<Board> Boards(SampleNation nation)
    {
        var icbs = SampleNation.Register.Icbs;
        var capacity = icbs.Select(_ => nation.Chance.Normal()).ToList();
        List<Board> boards = [];
        foreach (var service in WaitingService.All())
        {
            var standings = Standings.Ranked([.. capacity.Select(c => (0.9 * c) + (0.35 * nation.Chance.Normal()))]);
            foreach (var (index, icb) in icbs.Index().Where(_ => nation.Chance.Falls(service.Boards)))
                boards.Add(new(icb, service, nation.PupilsOf(icb) / 1000 * nation.Chance.About1(0.2), standings[index]));
        }
        return boards;
    }

    /// <summary>The nation, the boards and their providers; a provider also treats children of the board after its own.</summary>
    private static List<Organisation> Organisations(IReadOnlyList<(Board Board, long[] Waiting)> boards)
    {
        var byService = boards.GroupBy(b => b.Board.Service).ToList();
        return
        [
            .. byService.Select(g => new Organisation("National", "", SampleNation.Register.Nation.Name, g.Key, Sum(g.Select(b => b.Waiting)))),
            .. boards.Select(b => new Organisation("ICB", b.Board.Icb.Code, Capitals(b.Board.Icb.Name[4..^4]), b.Board.Service, b.Waiting)),
            .. byService.SelectMany(g => g.Zip(g.Skip(1).Append(g.First())).Select(pair => Provider(pair.First, pair.Second))),
        ];
    }

    private static Organisation Provider((Board Board, long[] Waiting) own, (Board Board, long[] Waiting) next) => new(
        "Provider", $"XP{own.Board.Icb.Code[^1]}", Capitals($"{own.Board.Icb.Name[4..^4]} community healthcare"), own.Board.Service,
        [.. own.Waiting.Zip(next.Waiting, (a, b) => (a * 9 / 10) + (b / 10))]);

    private static long[] Sum(IEnumerable<long[]> waiting) => waiting.Aggregate((a, b) => [.. a.Zip(b, (x, y) => x + y)]);

    private static string Capitals(string name) => name.ToUpper(CultureInfo.InvariantCulture);

    private sealed record Board(NhsPlace Icb, WaitingService Service, double ThousandPupils, double Standing)
    {
        private const double GrowthInAMonth = 0.01;
        private const double PerThousandWhereNotPublished = 0.5;

        /// <summary>Some months after the last, with fewer children waiting the longer ago.</summary>
        public (Board, long[]) In(int months, Chance chance)
        {
            var now = ThousandPupils * (Service.PerThousand ?? PerThousandWhereNotPublished);
            var children = now * (1 + (GrowthInAMonth * months)) * chance.About1(0.01);
            return (this, Service.Waiting(children, Standing));
        }
    }

    private sealed record Organisation(string Type, string Code, string Name, WaitingService Service, long[] Waiting)
    {
        public bool IsPublished => Type == "National" || Service.PerThousand is not null;
    }
}
