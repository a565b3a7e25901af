namespace Send.Reporting.Pages;

/// <summary>How a page looks, on a screen and on paper.</summary>
internal static class Style
{
    public const string Sheet = """
        body { font: 1rem/1.5 Arial, Helvetica, sans-serif; color: #0b0c0c; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
        a { color: #1d5a96; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { position: static; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        caption { text-align: left; font-weight: bold; }
        th, td { border: 1px solid #505a5f; padding: .25rem .5rem; text-align: left; vertical-align: top; }
        .wide { overflow-x: auto; }
        .note { border-left: .3rem solid #0b0c0c; padding-left: 1rem; }
        @media print {
          body { max-width: none; padding: 0; font-size: 10pt; }
          .skip { display: none; }
          .wide { overflow: visible; }
          th, td { overflow-wrap: anywhere; }
          h1, h2, h3, caption { break-after: avoid; }
          tr { break-inside: avoid; }
          thead { display: table-header-group; }
        }
        """;
}
