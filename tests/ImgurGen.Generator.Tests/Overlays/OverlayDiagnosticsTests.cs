using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>Each mistake of an overlay is told at its place, and the other actions still apply.</summary>
public sealed class OverlayDiagnosticsTests
{
    private const string Spec = "info: {title: Pets}\npaths: {/pets: {get: {summary: Pets}}}\ntags: [{name: pets}]";

    [Theory]
    [InlineData("2.0.0", "2.0.0")]
    [InlineData("1.2.0", "1.2.0")]
    [InlineData("1.0", "1.0")]
    [InlineData("'1.0'", "'1.0'")]
    [InlineData("1.0.x", "1.0.x")]
    [InlineData("[1]", "[1]")]
    public void An_overlay_of_an_unknown_version_is_reported_and_not_applied(string version, string place)
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(Spec, "  - {target: $.info, update: {x: 1}}", version);

        Reported report = Assert.Single(applied.Reports);
        report.ShouldBe("IMG006", place, "1.0.x and 1.1.x");
        Assert.Null(applied.Root["info"]!["x"]);
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.0.17")]
    [InlineData("1.1.0")]
    [InlineData("1.1.3")]
    public void The_patch_number_of_the_version_makes_no_difference(string version)
        => AppliedOverlay.ApplyActions("a: {}", "  - {target: $.a, update: {x: 1}}", version).ShouldBe("a: {x: 1}");

    [Theory]
    [InlineData("actions: [{target: $.info, update: {}}]", "version")]
    [InlineData("overlay: 1.0.0", "no 'actions'")]
    [InlineData("overlay: 1.0.0\nactions: []", "empty")]
    [InlineData("overlay: 1.0.0\nactions: {target: $.info}", "an object")]
    [InlineData("overlay: 1.0.0\nextends: [a.yml]\nactions: [{target: $.info, update: {}}]", "'extends'")]
    public void A_document_that_is_no_valid_overlay_is_reported(string overlay, string message)
    {
        Reported report = Assert.Single(AppliedOverlay.Apply(Spec, overlay).Reports);

        Assert.Equal("IMG020", report.Id);
        Assert.Contains(message, report.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "IMG020", "text", "must be an object")]
    [InlineData("{update: {x: 1}}", "IMG020", "{update: {x: 1}}", "no 'target'")]
    [InlineData("{target: 7, update: {x: 1}}", "IMG020", "7", "a string")]
    [InlineData("{target: $.info}", "IMG025", "{target: $.info}", "changes nothing")]
    [InlineData("{target: $.info, remove: false}", "IMG025", "{target: $.info, remove: false}", "changes nothing")]
    [InlineData("{target: $.info, removes: true, update: {}, x-why: 1}", "IMG031", "removes", "is not a key of an action")]
    [InlineData("{target: $.info, remove: 'yes'}", "IMG020", "'yes'", "true or false")]
    [InlineData("{target: $.info., remove: true}", "IMG021", "$.info.", "at character 8")]
    [InlineData("{target: $.x-traits, remove: true}", "IMG021", "$.x-traits", "at character 4")]
    [InlineData("{target: $.missing, remove: true}", "IMG022", "$.missing", "api.yml")]
    [InlineData("{target: $.info.title, remove: true}", "IMG024", "$.info.title", "Select the object that contains it")]
    [InlineData("{target: $.info.title, update: New}", "IMG024", "$.info.title", "Select the object that contains it")]
    [InlineData("{target: $, remove: true}", "IMG024", "$", "whole document")]
    [InlineData("{target: $.info, update: text}", "IMG024", "text", "must be an object")]
    [InlineData("{target: $.info, update: [1]}", "IMG024", "[1]", "must be an object")]
    [InlineData("{target: $.info, update: null}", "IMG024", "null", "must be an object")]
    public void A_wrong_action_is_reported_at_its_place_and_the_others_apply(string action, string id, string place, string message)
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(Spec, $$$"""
              - {target: $.info, update: {before: 1}}
              - {{{action}}}
              - {target: $.info, update: {after: 1}}
            """);

        Reported report = Assert.Single(applied.Reports);
        report.ShouldBe(id, place, message);
        Assert.Equal("""{"title":"Pets","before":1,"after":1}""", applied.Root["info"]!.ToJsonString());
    }

    [Theory]
    [InlineData("extend: a.yml", "extend", "is not a key of an overlay")]
    [InlineData("info: {title: A, versoin: '1', x-own: 1}", "versoin", "is not a key of the info object of an overlay")]
    public void A_key_that_is_none_of_an_overlays_is_reported(string line, string place, string message)
        => Assert.Single(AppliedOverlay.Apply(Spec, $"overlay: 1.1.0\n{line}\nx-own: 1\nactions: [{{target: $.info, update: {{}}}}]").Reports)
            .ShouldBe("IMG031", place, message);

    [Fact]
    public void Both_mistakes_of_one_action_are_reported()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(Spec, "  - {target: info, remove: 1}");

        Assert.Equal(["IMG021", "IMG020"], applied.Reports.Select(static report => report.Id));
    }

    [Theory]
    [InlineData("{target: $.info, update: {title: {x: 1}}}", "title", "a string")]
    [InlineData("{target: $, update: {tags: {x: 1}}}", "tags", "an array")]
    [InlineData("{target: $, update: {info: text}}", "info", "an object")]
    public void Since_1_1_a_value_of_another_kind_is_reported_at_its_key_and_left_out(string action, string key, string kind)
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(Spec, "  - " + action, "1.1.0");
        string before = AppliedOverlay.ApplyActions(Spec, "  - {target: $, update: {}}", "1.1.0").Root.ToJsonString();

        Reported report = Assert.Single(applied.Reports);
        report.ShouldBe("IMG024", key, $"is {kind} in the document");
        Assert.Equal(before, applied.Root.ToJsonString());
    }

    [Theory]
    [InlineData("{target: $.*, update: {x: 1}}", "$.*", "Split it")]
    [InlineData("{target: $.info.title, update: {x: 1}}", "{x: 1}", "cannot be replaced by an object")]
    public void Since_1_1_targets_and_update_must_be_alike(string action, string place, string message)
    {
        Reported report = Assert.Single(AppliedOverlay.ApplyActions(Spec, "  - " + action, "1.1.0").Reports);

        report.ShouldBe("IMG024", place, message);
    }

    [Fact]
    public void An_action_that_fits_only_some_of_its_targets_changes_none()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(
            Spec, "  - {target: '$.paths..*', update: {x: 1}}\n  - {target: $.*, update: [1]}");

        Assert.Equal(["IMG024", "IMG024"], applied.Reports.Select(static report => report.Id));
        string before = AppliedOverlay.ApplyActions(Spec, "  - {target: $.paths, update: {}}").Root.ToJsonString();
        Assert.Equal(before, applied.Root.ToJsonString());
    }

    [Fact]
    public void A_target_that_asks_for_too_much_is_reported()
    {
        string chain = string.Concat(Enumerable.Repeat("[", 250)) + string.Concat(Enumerable.Repeat("]", 250));

        Reported report = Assert.Single(AppliedOverlay.ApplyActions($"a: {chain}", "  - {target: $..*..*..*..*..*, remove: true}").Reports);

        report.ShouldBe("IMG004", "$..*..*..*..*..*", "20000000 steps");
    }

    [Fact]
    public void Copies_that_double_the_document_again_and_again_are_ended()
    {
        string doubling = string.Concat(Enumerable.Range(0, 40).Select(static round
            => $"  - {{target: $.a, update: {{r{round}: {{}}}}}}\n  - {{target: $.a.r{round}, copy: $.a}}\n"));

        AppliedOverlay applied = AppliedOverlay.ApplyActions("a: {x: 1}", doubling, "1.1.0");

        Assert.All(applied.Reports, static report => report.ShouldBe("IMG004", "$.a", "500000 values"));
        Assert.NotEmpty(applied.Reports);
    }

    [Fact]
    public void Updates_cannot_nest_the_document_deeper_than_a_file_may_be()
    {
        string nested = string.Concat(Enumerable.Repeat("{a: ", 200)) + "1" + new string('}', 200);
        string target = "$" + string.Concat(Enumerable.Repeat(".a", 199));

        Reported report = Assert.Single(AppliedOverlay.ApplyActions(nested, $"  - {{target: {target}, update: {nested}}}").Reports);

        report.ShouldBe("IMG004", "{a: {a: ", $"{ReadLimits.Depth} levels");
    }
}
