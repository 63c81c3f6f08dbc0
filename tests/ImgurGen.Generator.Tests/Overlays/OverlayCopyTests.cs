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

    [Fact]
    public void Copy_wins_over_update()
        => AppliedOverlay.ApplyActions("a: {}\nb: {x: 1}", "  - {target: $.a, copy: $.b, update: {y: 2}}", "1.1.0")
            .ShouldBe("a: {x: 1}\nb: {x: 1}");

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
