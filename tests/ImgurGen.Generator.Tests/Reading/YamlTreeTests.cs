namespace ImgurGen.Generator.Tests.Reading;

/// <summary>Expected values: the examples of YAML 1.2.2 that are named, and its rules on scalars, anchors and documents.</summary>
public class YamlTreeTests
{
    [Fact]
    public void Example_2_3_is_a_mapping_of_sequences()
        => Assert.Equal(
            """{"american":["Boston Red Sox","Detroit Tigers"],"national":["New York Mets","Chicago Cubs"]}""",
            ReadingResult.Clean("american:\n- Boston Red Sox\n- Detroit Tigers\nnational:\n- New York Mets\n- Chicago Cubs\n"));

    [Fact]
    public void Example_2_6_is_a_mapping_of_flow_mappings()
        => Assert.Equal(
            """{"Mark McGwire":{"hr":65,"avg":0.278},"Sammy Sosa":{"hr":63,"avg":0.288}}""",
            ReadingResult.Clean("Mark McGwire: {hr: 65, avg: 0.278}\nSammy Sosa: {\n    hr: 63,\n    avg: 0.288,\n }\n"));

    [Fact]
    public void Example_2_10_repeats_a_node_by_its_alias()
        => Assert.Equal(
            """{"hr":["Mark McGwire","Sammy Sosa"],"rbi":["Sammy Sosa","Ken Griffey"]}""",
            ReadingResult.Clean(
                "---\nhr:\n- Mark McGwire\n# Following node labeled SS\n- &SS Sammy Sosa\n"
                + "rbi:\n- *SS # Subsequent occurrence\n- Ken Griffey\n"));

    [Fact]
    public void Example_8_7_is_a_literal_scalar()
        => Assert.Equal("""["literal\n\ttext\n"]""", ReadingResult.Clean("- |\n literal\n \ttext\n"));

    [Fact]
    public void Example_8_10_folds_lines()
        => Assert.Equal(
            """["\nfolded line\nnext line\n  * bullet\n\n  * list\n  * lines\n\nlast line\n"]""",
            ReadingResult.Clean(
                "- >\n\n folded\n line\n\n next\n line\n   * bullet\n\n   * list\n   * lines\n\n last\n line\n\n# Comment\n"));

    [Fact]
    public void Example_7_5_folds_double_quoted_lines()
        => Assert.Equal(
            """["folded to a space,\nto a line feed, or \t \tnon-content"]""",
            ReadingResult.Clean("- \"folded \n  to a space,\t\n   \n  to a line feed, or \t\\\n   \\ \tnon-content\"\n"));

    [Fact]
    public void Example_7_12_folds_plain_lines()
        => Assert.Equal(
            """["1st non-empty\n2nd non-empty 3rd non-empty"]""",
            ReadingResult.Clean("- 1st non-empty\n\n   2nd non-empty \n  \t3rd non-empty\n"));

    [Fact]
    public void Chomping_indicators_strip_clip_and_keep_line_breaks()
        => Assert.Equal(
            """{"strip":"text","clip":"text\n","keep":"text\n"}""",
            ReadingResult.Clean("strip: |-\n  text\nclip: |\n  text\nkeep: |+\n  text\n"));

    [Fact]
    public void Blank_lines_of_spaces_may_precede_a_literal_text()
        => Assert.Equal(
            """{"a":"\nx\ny","b":"\n\nz\n","c":1}""",
            ReadingResult.Clean("a: |-\n  \n  x\n  y\nb: | # why\n \n  \n  z\nc: 1\n"));

    [Fact]
    public void A_text_that_shows_such_a_literal_keeps_its_spaces()
        => Assert.Equal("""{"a":"b: |\n   \n   x\n"}""", ReadingResult.Clean("a: |\n  b: |\n     \n     x\n"));

    [Fact]
    public void An_alias_is_a_copy_of_its_own()
    {
        ReadingResult result = ReadingResult.Yaml("a: &x {b: [1, 2]}\nc: *x\n");

        result.Root!["c"]!["b"]!.AsArray().Add(3);

        Assert.Equal("""{"a":{"b":[1,2]},"c":{"b":[1,2,3]}}""", result.Json);
    }

    [Fact]
    public void An_alias_means_the_last_anchor_of_its_name_before_it()
        => Assert.Equal("""{"a":1,"b":1,"c":2,"d":2}""", ReadingResult.Clean("a: &x 1\nb: *x\nc: &x 2\nd: *x\n"));

    [Fact]
    public void An_alias_may_stand_for_null_and_for_a_key()
        => Assert.Equal("""{"a":null,"b":null,"c":"k","k":1}""", ReadingResult.Clean("a: &n\nb: *n\nc: &k k\n*k : 1\n"));

    [Fact]
    public void A_merge_key_brings_what_is_not_written_out()
        => Assert.Equal(
            """{"base":{"a":1,"b":2},"x":{"b":3,"a":1,"c":4},"y":{"a":1,"b":5}}""",
            ReadingResult.Clean("base: &base {a: 1, b: 2}\nx:\n  b: 3\n  <<: *base\n  c: 4\ny:\n  <<: *base\n  b: 5\n"));

    [Fact]
    public void Of_a_list_of_merged_objects_the_earlier_wins()
        => Assert.Equal(
            """{"p":{"a":1},"q":{"a":2,"b":3},"x":{"a":1,"b":3}}""",
            ReadingResult.Clean("p: &p {a: 1}\nq: &q {a: 2, b: 3}\nx:\n  <<: [*p, *q]\n"));

    [Fact]
    public void A_quoted_merge_key_is_a_key_like_any_other() => Assert.Equal("""{"<<":1}""", ReadingResult.Clean("'<<': 1\n"));

    [Fact]
    public void A_byte_order_mark_and_crlf_change_nothing()
        => Assert.Equal("""{"a":"x\ny\n","b":[1]}""", ReadingResult.Clean("\uFEFFa: |\r\n  x\r\n  y\r\nb:\r\n  - 1\r\n"));

    [Fact]
    public void A_flow_mapping_of_yaml_is_not_taken_for_json()
        => Assert.Equal("""{"openapi":"3.0.3","info":{"title":"x"}}""", ReadingResult.Clean("{openapi: 3.0.3, info: {title: 'x'}}\n"));

    [Fact]
    public void Json_in_a_file_named_yaml_is_json()
        => Assert.Equal("""{"a":"\t","b":[1.0,true,null]}""", ReadingResult.Clean("{\n\t\"a\": \"\\t\",\n\t\"b\": [1.0, true, null]\n}\n"));

    [Fact]
    public void A_second_document_is_an_error_at_its_start_and_the_first_is_read()
    {
        ReadingResult result = ReadingResult.Yaml("a: 1\n---\nb: 2\n");

        Assert.Equal("""{"a":1}""", result.Json);
        Assert.Equal(["IMG001 at 2:1"], result.Places);
    }

    [Fact]
    public void A_document_between_its_markers_is_one_document()
        => Assert.Equal("""{"a":1}""", ReadingResult.Clean("%YAML 1.2\n---\na: 1\n...\n"));

    [Fact]
    public void A_key_that_stands_twice_is_a_warning_and_the_first_is_used()
    {
        ReadingResult result = ReadingResult.Yaml("a:\n  b: 1\n  c: 2\n  b: 3\n");

        Assert.Equal("""{"a":{"b":1,"c":2}}""", result.Json);
        Assert.Equal(["IMG002 at 4:3"], result.Places);
        Assert.Equal(["b", "2"], result.Diagnostics[0].Arguments);
    }

    [Fact]
    public void The_same_key_in_two_objects_is_no_duplicate()
        => Assert.Equal("""[{"a":1},{"a":{"a":2}}]""", ReadingResult.Clean("- a: 1\n- a:\n    a: 2\n"));
}
