# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_school_label_request import AddSchoolLabelRequest
from ...models.add_school_label_response import AddSchoolLabelResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddSchoolLabelRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addSchoolLabel",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddSchoolLabelResponse | None:
    if response.status_code == 200:
        response_200 = AddSchoolLabelResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddSchoolLabelResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddSchoolLabelRequest,
) -> Response[AddSchoolLabelResponse]:
    """Create a label for the school's courses and lessons.

     Creates a label, to which ClassIn gives a colour at random; `addCourseLabels` and `addClassLabels`
    put it on courses and lessons. The
    name is the key: a second label of the same name is not created, and 353 brings the id of the first.
    A school has at most 100 labels
    (354). Names are cut to 20 characters; whether two longer names with the same beginning are then one
    label is not documented.

    Args:
        body (AddSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddSchoolLabelResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: AddSchoolLabelRequest,
) -> AddSchoolLabelResponse | None:
    """Create a label for the school's courses and lessons.

     Creates a label, to which ClassIn gives a colour at random; `addCourseLabels` and `addClassLabels`
    put it on courses and lessons. The
    name is the key: a second label of the same name is not created, and 353 brings the id of the first.
    A school has at most 100 labels
    (354). Names are cut to 20 characters; whether two longer names with the same beginning are then one
    label is not documented.

    Args:
        body (AddSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddSchoolLabelResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddSchoolLabelRequest,
) -> Response[AddSchoolLabelResponse]:
    """Create a label for the school's courses and lessons.

     Creates a label, to which ClassIn gives a colour at random; `addCourseLabels` and `addClassLabels`
    put it on courses and lessons. The
    name is the key: a second label of the same name is not created, and 353 brings the id of the first.
    A school has at most 100 labels
    (354). Names are cut to 20 characters; whether two longer names with the same beginning are then one
    label is not documented.

    Args:
        body (AddSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddSchoolLabelResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddSchoolLabelRequest,
) -> AddSchoolLabelResponse | None:
    """Create a label for the school's courses and lessons.

     Creates a label, to which ClassIn gives a colour at random; `addCourseLabels` and `addClassLabels`
    put it on courses and lessons. The
    name is the key: a second label of the same name is not created, and 353 brings the id of the first.
    A school has at most 100 labels
    (354). Names are cut to 20 characters; whether two longer names with the same beginning are then one
    label is not documented.

    Args:
        body (AddSchoolLabelRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddSchoolLabelResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
