namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>Overlay 1.1.0, section "Copy Example".</summary>
public sealed class OverlayCopyTests
{
    private const string Items = """
        paths:
          /items: {get: {responses: {200: {description: OK}}}}
          /some-items: {delete: {responses: {200: {description: OK}}}}
        """;

    [Fact]
    public void A_copy_is_merged_into_the_target()
        => AppliedOverlay.ApplyActions(
            Items,
            """
              - target: '$.paths["/some-items"]'
                copy: '$.paths["/items"]'
            """,
            "1.1.0").ShouldBe(
            """
            paths:
              /items: {get: {responses: {200: {description: OK}}}}
              /some-items:
                get: {responses: {200: {description: OK}}}
                delete: {responses: {200: {description: OK}}}
            """);

    [Fact]
    public void A_path_is_renamed_by_three_actions()
        => AppliedOverlay.ApplyActions(
            Items,
            """
              - target: '$.paths'
                update: { "/new-items": {} }
              - target: '$.paths["/new-items"]'
                copy: '$.paths["/items"]'
              - target: '$.paths["/items"]'
                remove: true
            """,
            "1.1.0").ShouldBe(
            """
            paths:
              /new-items: {get: {responses: {200: {description: OK}}}}
              /some-items: {delete: {responses: {200: {description: OK}}}}
            """);

    [Fact]
    public void A_copy_of_what_holds_the_target_is_of_its_state_before_the_action()
        => AppliedOverlay.ApplyActions("a: {b: {}, c: 1}", "  - {target: $.a.b, copy: $.a}", "1.1.0")
            .ShouldBe("a: {b: {b: {}, c: 1}, c: 1}");

    /// <summary>Overlay 1.1.0, section "Action Object": each of the two "has no impact" where the other has a value.</summary>
    [Fact]
    public void Copy_and_update_take_each_others_effect_and_that_is_told()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions("a: {}\nb: {x: 1}", "  - {target: $.a, copy: $.b, update: {y: 2}}", "1.1.0");

        Assert.Equal("""{"a":{},"b":{"x":1}}""", applied.Root.ToJsonString());
        Assert.Single(applied.Reports).ShouldBe("IMG020", "$.b", "Make two actions of it");
    }

    [Fact]
    public void Remove_wins_over_copy()
        => AppliedOverlay.ApplyActions("a: {b: {}}\nc: {x: 1}", "  - {target: $.a.b, copy: $.c, remove: true}", "1.1.0")
            .ShouldBe("a: {}\nc: {x: 1}");

    [Theory]
    [InlineData("$.list", "$.one", "list: [1, 7]")]
    [InlineData("$.list", "$.more", "list: [1, 2, 3]")]
    [InlineData("$.list", "$.object", "list: [1, {x: 1}]")]
    [InlineData("$.one", "$.text", "one: t")]
    public void A_copy_meets_arrays_and_primitives_as_an_update_does(string target, string source, string changed)
    {
        const string Spec = "list: [1]\nmore: [2, 3]\none: 7\ntext: t\nobject: {x: 1}";
        string[] lines = [.. Spec.Split('\n').Select(line => line.Split(':')[0] == changed.Split(':')[0] ? changed : line)];

        AppliedOverlay.ApplyActions(Spec, $"  - {{target: {target}, copy: {source}}}", "1.1.0").ShouldBe(string.Join('\n', lines));
    }

    [Fact]
    public void What_was_copied_was_written_where_its_source_was()
    {
        AppliedOverlay applied = AppliedOverlay.ApplyActions(
            "a: {list: [{gone: 1}, {x: {y: 1}}]}\nb: {}",
            """
              - {target: $.a, update: {more: {z: 1}}}
              - {target: "$.a.list[?@.gone]", remove: true}
              - {target: $.b, copy: $.a}
              - {target: $.a, remove: true}
            """,
            "1.1.0");

        applied.ShouldBe("b: {list: [{x: {y: 1}}], more: {z: 1}}");
        Assert.Equal("api.yml#/a/list/1/x/y", applied.OriginOf("/b/list/0/x/y"));
        Assert.Equal("0.overlay.yml#/actions/0/update/more/z", applied.OriginOf("/b/more/z"));
    }

    [Theory]
    [InlineData("$.nothing", 0)]
    [InlineData("$.b.*", 2)]
    public void A_copy_of_anything_but_one_node_is_an_error_at_the_copy(string source, int count)
    {
        Reported report = Assert.Single(AppliedOverlay.ApplyActions(
            "a: {}\nb: {x: 1, y: 2}", $"  - {{target: $.a, copy: {source}}}", "1.1.0").Reports);

        report.ShouldBe("IMG024", source, $"selects {count}");
    }

    [Fact]
    public void Copy_in_an_overlay_of_1_0_is_an_error_that_names_1_1()
    {
        Reported report = Assert.Single(AppliedOverlay.ApplyActions("a: {}\nb: {}", "  - {target: $.a, copy: $.b}").Reports);

        report.ShouldBe("IMG020", "$.b", "overlay: 1.1.0");
    }
}
