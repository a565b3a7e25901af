namespace Send.Cli.Tests;

/// <summary>Small files in the layout of the published table by SEN provision.</summary>
internal static class PublishedLayout
{
    public const string Header =
        "source_domain,time_period,time_identifier,academic_year,education_phase,phase_type_grouping,send_category,send_detail_display,sen_type_label,region_code,region_name,region_label,new_la_code,la_name,metric,metric_label,metric_type,direction,value\n";

    public static string Row(
        string value, string area = "E09000002", string year = "202425", string sen = "SEN support", string name = "Barking and Dagenham", string metric = "susp_rate") =>
        $"exclusions_characteristics,{year},Spring term,,Total,,{sen},SEN provision,,E12000007,London,London,{area},{name},{metric},Suspension rate,rate,lower,{value}\n";
}
